package org.baton.dispatch;

/** Concluded by dispatch.drl: the ticket is better offered to nobody yet. */
public record Waiting(String rule, String why) {}
