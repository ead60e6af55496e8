package org.baton.engine;

/** What every desk's Tasklist can show, in the order in which it is offered. */
enum TaskFilter {
    MINE("Mine", "What I have, or am asked to take", "#2f6f9f"),
    LINE("My line", "What my lines have, whoever of them holds it", "#2f6f9f"),
    ACCEPT("To accept within the hour", "Not accepted yet, and promised soon", "#b36b00"),
    OVERDUE("Overdue", "The deadline has passed", "#b00020"),
    WAITING("Waiting for the customer", "Asked, or delivered and not confirmed yet", "#667788"),
    NOBODYS("Nobody's", "Open to whoever takes it", "#b36b00"),
    ESCALATED("Escalated", "With the leads or those whom others consult, and complaints", "#b00020"),
    EVERYBODYS("Everybody's", "All that is open at the desk", "#667788");

    private final String title;
    private final String description;
    private final String color;

    TaskFilter(String title, String description, String color) {
        this.title = title;
        this.description = description;
        this.color = color;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    String color() {
        return color;
    }

    boolean isForLeads() {
        return this == ESCALATED || this == EVERYBODYS;
    }
}
