package org.baton.ticket;

/** Slots are offered for the training that a ticket asks for, or that has come to an end. */
public record AppointmentChanged(String ticket) {}
