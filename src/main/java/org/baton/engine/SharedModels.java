package org.baton.engine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Processes and forms, which all desks share. They are deployed together, without a tenant, so that a task keeps the form
 * that its process was deployed with; unchanged files give no new version.
 */
@Component
class SharedModels implements ModelReader {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    private final RepositoryService repository;
    private final ModelCheck check;

    SharedModels(RepositoryService repository, ModelCheck check) {
        this.repository = repository;
        this.check = check;
    }

    @Override
    public boolean reads(ModelFile file) {
        return file.path().matches("processes/[^/]+\\.bpmn|forms/[^/]+\\.form");
    }

    @Override
    @Transactional
    public void load(List<ModelFile> files) {
        check.all(files);
        var deployment = repository
                .createDeployment()
                .name("Baton")
                .source("processes and forms")
                .enableDuplicateFiltering(false);
        files.forEach(it -> deployment.addString(it.name(), it.text()));
        try {
            deployment.deploy();
        } catch (ParseException e) {
            throw refused(files, e);
        } catch (ProcessEngineException e) {
            throw refused(files, e);
        }
    }

    /** The engine says which expression it cannot read, but not where that stands. */
    private static ModelRefused refused(List<ModelFile> files, ProcessEngineException e) {
        String said = cause(e).getMessage();
        Matcher quoted = EXPRESSION.matcher(String.valueOf(said));
        String expression = quoted.find() ? quoted.group() : null;
        for (ModelFile file : files) {
            List<String> lines =
                    file.text().lines().map(SharedModels::unescaped).toList();
            for (int i = 0; i < lines.size() && expression != null; i++) {
                if (lines.get(i).contains(expression)) {
                    return new ModelRefused(file.path(), ModelRefused.line(i + 1), Sentence.of("{0}", said), e);
                }
            }
        }
        return new ModelRefused("processes", "", said, e);
    }

    private static Throwable cause(Throwable said) {
        return said.getCause() == null ? said : cause(said.getCause());
    }

    private static String unescaped(String line) {
        return line.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static ModelRefused refused(List<ModelFile> files, ParseException e) {
        var report = e.getResorceReports().get(0);
        String path = files.stream()
                .filter(it -> it.name().equals(report.getResourceName()))
                .map(ModelFile::path)
                .findFirst()
                .orElse(report.getResourceName());
        var problem = report.getErrors().get(0);
        String line = String.valueOf(problem.getLine());
        var place = problem.getMainElementId() == null
                ? Sentence.of("line {0}", line)
                : Sentence.of("line {0}, element {1}", line, problem.getMainElementId());
        return new ModelRefused(path, place, Sentence.of("{0}", problem.getMessage()), e);
    }
}
