package org.baton.engine;

import java.util.Set;

/**
 * Somebody has signed in at another server.
 *
 * @param account the name of the account
 * @param groups the groups that the other server says, as far as the engine has them
 */
public record PersonCame(String account, String fullName, Set<String> groups) {}
