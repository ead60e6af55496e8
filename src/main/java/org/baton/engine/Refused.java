package org.baton.engine;

/** Why a call is not done, as whoever made it is told. */
public interface Refused {

    /** In English it is the exception's message. */
    Sentence sentence();
}
