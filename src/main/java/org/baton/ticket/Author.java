package org.baton.ticket;

/**
 * Who says something in a conversation.
 *
 * @param name of a customer: as they are to be called; of an agent: the id
 */
public record Author(Kind kind, String name) {

    /** The side of the conversation that somebody is on. */
    public enum Kind {
        CUSTOMER,
        AGENT,
        DESK
    }

    public static Author customer(String name) {
        return new Author(Kind.CUSTOMER, name);
    }

    public static Author agent(String id) {
        return new Author(Kind.AGENT, id);
    }

    /** The desk itself, when no person speaks. */
    public static Author desk(String desk) {
        return new Author(Kind.DESK, desk);
    }
}
