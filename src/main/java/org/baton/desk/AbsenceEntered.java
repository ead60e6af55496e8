package org.baton.desk;

import java.time.LocalDate;

/** Somebody of a desk will be away; the first day is part of what the absence is known by. */
public record AbsenceEntered(String desk, String agent, LocalDate first) {}
