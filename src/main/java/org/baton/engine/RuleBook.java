package org.baton.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Drools rules of one file, compiled: facts go in, inferred facts come out, nothing is remembered. */
public final class RuleBook {

    private final KieContainer rules;

    private RuleBook(KieContainer rules) {
        this.rules = rules;
    }

    /** @throws ModelRefused naming the file, the line and what the compiler said */
    public static RuleBook compile(ModelFile file) {
        var kie = KieServices.get();
        ReleaseId release = kie.newReleaseId(
                "org.baton.rules", file.name(), "" + file.text().hashCode());
        var files = kie.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/rules/" + file.name(), file.text());
        var errors = kie.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getResults()
                .getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new ModelRefused(file.path(), "line " + errors.get(0).getLine(), said(errors));
        }
        return new RuleBook(kie.newKieContainer(release));
    }

    private static String said(List<Message> errors) {
        return errors.stream().map(Message::getText).collect(Collectors.joining("; "));
    }

    /** Fires all rules over the facts and returns what there is of the wanted type afterwards. */
    public <T> List<T> infer(Collection<?> facts, Class<T> wanted) {
        KieSession session = rules.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            return new ArrayList<>(session.getObjects(wanted::isInstance).stream()
                    .map(wanted::cast)
                    .toList());
        } finally {
            session.dispose();
        }
    }
}
