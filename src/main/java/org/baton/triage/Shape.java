package org.baton.triage;

/**
 * A fact for the rules: what a text is like, whatever its words mean.
 *
 * @param content how many words it has that say something: no stop words, no greetings, no "problem" and "help"
 * @param quotes whether something stands in quotation marks
 * @param colon whether something follows a colon
 * @param code whether it has a line of a program's own language: Latin words in a Cyrillic text, "NullPointerException"
 * @param name whether somebody seems to be called by name
 * @param number whether it has a number of three digits or more
 * @param asks whether it has a question mark
 */
public record Shape(
        int content,
        boolean quotes,
        boolean colon,
        boolean code,
        boolean name,
        boolean number,
        boolean mail,
        boolean page,
        boolean asks) {}
