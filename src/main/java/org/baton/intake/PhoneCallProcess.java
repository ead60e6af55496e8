package org.baton.intake;

import java.util.List;
import org.baton.engine.Variable;

/** The process in phoneCall.bpmn: what its start form asks for. */
public final class PhoneCallProcess {

    /** The agent who took the call. */
    public static final Variable<String> TAKEN_BY = Variable.text("takenBy");

    static final Variable<String> COMPANY = Variable.text("company");
    static final Variable<String> CALLER = Variable.text("caller");
    static final Variable<String> ADDRESS = Variable.text("address");
    static final Variable<String> SUBJECT = Variable.text("subject");
    static final Variable<String> BODY = Variable.text("body");
    /** Whoever works at one desk only need not say which. */
    static final Variable<String> DESK = Variable.text("desk");

    public static final List<Variable<?>> ASKED = List.of(COMPANY, CALLER, ADDRESS, SUBJECT, BODY, DESK);

    private PhoneCallProcess() {}
}
