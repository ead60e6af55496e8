package org.baton.work;

import java.util.Set;

/** What a user task is called in a list of many: by its ticket, and beside the ticket's own tasks by what is to be done. */
final class TaskName {

    /** The engine keeps no more; a subject may have 998 characters. */
    private static final int LONGEST = 255;

    /** One of these at a time: the list says which ticket it is, and the filter what it waits for. */
    private static final Set<String> OWN =
            Set.of("AcceptTicket", "WorkOnTicket", "AwaitCustomer", "AwaitConfirmation", "AnswerCaller");

    private TaskName() {}

    /** @param drawn what the task is called in the diagram */
    static String of(String number, String task, String drawn, String subject) {
        String name = "#" + number + " " + (OWN.contains(task) ? "" : drawn + ": ") + subject;
        return name.length() <= LONGEST ? name : name.substring(0, end(name)) + "…";
    }

    /** Not between the halves of a character. */
    private static int end(String name) {
        return Character.isHighSurrogate(name.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    }
}
