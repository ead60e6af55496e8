package org.baton.desk;

import java.time.LocalDate;

/** Somebody of a desk is not away after all. */
public record AbsenceWithdrawn(String desk, String agent, LocalDate first) {}
