package org.baton.desk;

import java.util.Set;

/** Somebody of a desk does not work on these lines any more. */
public record LinesLeft(String desk, String agent, Set<String> lines) {}
