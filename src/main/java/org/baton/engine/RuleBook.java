package org.baton.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Drools rules of one file, compiled: facts go in, inferred facts come out, nothing is remembered. */
public final class RuleBook {

    private static final Pattern COMPLAINT = Pattern.compile("(?:class|expression):? (.+)", Pattern.CASE_INSENSITIVE);

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
            throw refused(file, errors);
        }
        return new RuleBook(kie.newKieContainer(release));
    }

    private static ModelRefused refused(ModelFile file, List<Message> errors) {
        Sentence place = errors.stream()
                .map(it -> line(file, it))
                .filter(it -> it > 0)
                .findFirst()
                .map(ModelRefused::line)
                .orElse(ModelRefused.at(""));
        String reasons = errors.stream().map(RuleBook::said).distinct().collect(Collectors.joining("; "));
        return new ModelRefused(file.path(), place, Sentence.of("{0}", reasons));
    }

    /** The compiler does not always name the line; then it is the first on which what it complains of stands. */
    private static int line(ModelFile file, Message error) {
        Matcher complaint = COMPLAINT.matcher(said(error));
        if (error.getLine() > 0 || !complaint.find()) {
            return error.getLine();
        }
        var complainedOf = Pattern.compile("(?<!\\w)" + Pattern.quote(complaint.group(1)) + "(?!\\w)");
        List<String> lines = file.text().lines().toList();
        return 1
                + IntStream.range(0, lines.size())
                        .filter(it -> complainedOf.matcher(lines.get(it)).find())
                        .findFirst()
                        .orElse(-1);
    }

    /** Without the Java that was made of the rule. */
    private static String said(Message error) {
        return error.getText().lines().findFirst().orElse("").replaceFirst("; Java source of .*|:$", "");
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
