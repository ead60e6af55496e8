package org.baton.ticket;

/** Somebody is to work at a ticket from now on, for the first time or once more. */
public record WorkBegan(String number) {}
