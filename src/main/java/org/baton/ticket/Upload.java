package org.baton.ticket;

/**
 * A file that comes with a message.
 *
 * @param content null if only its name and type were told
 */
public record Upload(String name, String type, byte[] content) {}
