package org.baton.triage;

/**
 * A fact for the rules: a word or phrase of this code stands in the text.
 *
 * @param label whether it is only what something is called: the stage «Invoice»
 * @param at the number of its first word
 * @param sentence the subject is sentence 0
 * @param clause counted through the whole text, so that two of one clause are of one sentence
 * @param point the point of a list that it stands in, 0 if none
 */
public record Found(String code, boolean denied, boolean label, int at, int sentence, int clause, int point) {}
