package org.baton.desk;

import java.util.Optional;

/**
 * A deadline that a line has from getting a ticket; customers are not told.
 *
 * @param within how long, by which clock
 * @param consult the line that is consulted then, if any
 */
public record Target(Span within, Optional<String> consult) {}
