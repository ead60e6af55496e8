package org.baton.models;

/** How names are spelt. */
final class Spelling {

    static final String UPPER_CAMEL = "([A-Z][a-z0-9]*)+";
    static final String LOWER_CAMEL = "[a-z][a-z0-9]*([A-Z][a-z0-9]*)*";

    private Spelling() {}

    static String upper(String name) {
        return name.substring(0, 1).toUpperCase() + name.substring(1);
    }

    static String lower(String name) {
        return name.substring(0, 1).toLowerCase() + name.substring(1);
    }

    /** How many words a camel-case name has. */
    static long count(String name) {
        return name.chars().filter(Character::isUpperCase).count();
    }
}
