package org.baton.ticket;

/** Why a request is not served, and what is possible instead; the offer may be null. */
public record Refusal(String code, String reason, String offer) {}
