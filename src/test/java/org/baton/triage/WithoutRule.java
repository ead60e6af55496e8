package org.baton.triage;

import java.util.Collection;
import java.util.List;
import org.baton.engine.ModelFile;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/** Rules of one file of which one can be taken away: as if the file had been saved without it. */
final class WithoutRule {

    private final KieBase rules;

    WithoutRule(ModelFile file) {
        var kie = KieServices.get();
        var release = kie.newReleaseId("org.baton.tests", file.name(), "1");
        var files = kie.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/rules/" + file.name(), file.text());
        kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        rules = kie.newKieContainer(release).getKieBase();
    }

    List<String> names() {
        return rules.getKiePackages().stream()
                .flatMap(it -> it.getRules().stream())
                .map(org.kie.api.definition.rule.Rule::getName)
                .sorted()
                .toList();
    }

    <T> List<T> infer(Collection<?> facts, Class<T> wanted, String takenAway) {
        var session = rules.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(match -> !match.getRule().getName().equals(takenAway));
            return session.getObjects(wanted::isInstance).stream()
                    .map(wanted::cast)
                    .toList();
        } finally {
            session.dispose();
        }
    }
}
