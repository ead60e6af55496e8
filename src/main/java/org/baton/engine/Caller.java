package org.baton.engine;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Whoever makes a call: a program with a token, or an agent with an account of the engine.
 *
 * @param desks the codes of the desks that the caller may see; {@code *} stands for all, those added later included
 * @param groups the engine's groups of an agent, {@code <desk>-<line>}
 * @param leads the desks whose leads' line the agent belongs to
 */
public record Caller(String name, Kind kind, Set<String> desks, Set<String> groups, Set<String> leads) {

    public static final String EVERY_DESK = "*";

    /** What the names of groups end with whose members are on no line. */
    static final String ANALYSTS = "-analysts";

    static final String OPERATORS = "-operators";
    static final String OPERATIONS = "operations";
    static final String REVIEWERS = "-reviewers";

    public enum Kind {
        CLIENT,
        /** A client that brings tickets from elsewhere, so that it may say when they were received. */
        IMPORTER,
        AGENT
    }

    static Caller client(String name, Kind kind, Set<String> desks) {
        return new Caller(name, kind, desks, Set.of(), Set.of());
    }

    /** Whoever signs in with an account: agents, and those who watch over their work. */
    public boolean isAgent() {
        return kind == Kind.AGENT;
    }

    /** Whether the caller is on a line of the desk, and so may do something with its tickets. */
    public boolean isAgent(String desk) {
        return groups.stream()
                .anyMatch(it -> it.startsWith(desk + "-")
                        && Stream.of(ANALYSTS, OPERATORS, REVIEWERS).noneMatch(role -> it.equals(desk + role)));
    }

    /** Whether the caller looks at what the desk's agents have delivered, or stands in for whoever does. */
    public boolean isReviewer(String desk) {
        return isAdministrator() || groups.contains(desk + REVIEWERS);
    }

    public boolean isImporter() {
        return kind == Kind.IMPORTER;
    }

    public boolean isLead(String desk) {
        return leads.contains(desk);
    }

    public boolean isOn(String desk, String line) {
        return groups.contains(desk + "-" + line);
    }

    /** Whether the caller tries and looks after the desk's rules. */
    public boolean isAnalyst(String desk) {
        return isAdministrator() || groups.contains(desk + ANALYSTS);
    }

    /** Whether the caller looks after the desk's processes. */
    public boolean isOperator(String desk) {
        return isAdministrator() || groups.contains(OPERATIONS) || groups.contains(desk + OPERATORS);
    }

    public boolean isAdministrator() {
        return groups.contains(Accounts.ADMINISTRATORS);
    }

    /** Whether the desk is the caller's; where it is not, the caller is told that there is nothing (404). */
    public boolean may(String desk) {
        return desks.contains(EVERY_DESK) || desks.contains(desk);
    }
}
