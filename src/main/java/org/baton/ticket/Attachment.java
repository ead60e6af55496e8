package org.baton.ticket;

/** A file of a message; its content is read apart. */
public record Attachment(long id, String ticket, long message, String name, String type, int size) {}
