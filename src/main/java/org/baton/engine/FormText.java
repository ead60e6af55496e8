package org.baton.engine;

import java.util.List;

/**
 * What a task's form says to whoever fills it in, where that depends on what is filled in.
 *
 * @param expression in FEEL
 * @param hiddenBy the FEEL conditions of which each hides it
 */
record FormText(String expression, List<String> hiddenBy) {}
