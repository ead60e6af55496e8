package org.baton.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baton.engine.Organisation;
import org.baton.engine.Preparation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The people of the demo, who can sign in with their names as passwords; whoever is there already is left as they are. */
@Component
@Profile("demo")
class DemoPeople implements Preparation {

    private static final String USUAL_SHIFT = "monday-friday 09:00-18:00";

    private final Desks desks;
    private final Agents agents;
    private final Organisation organisation;
    private final Resource file;

    DemoPeople(
            Desks desks, Agents agents, Organisation organisation, @Value("classpath:demo/people.yaml") Resource file) {
        this.desks = desks;
        this.agents = agents;
        this.organisation = organisation;
        this.file = file;
    }

    record Person(
            String name,
            Set<String> lines,
            Set<String> skills,
            int experience,
            Set<String> languages,
            int capacity,
            String shift) {

        Agent agent(String id, String desk) {
            Shift hours = Shift.parse(shift == null ? USUAL_SHIFT : shift);
            return new Agent(id, desk, name, lines, skills, experience, languages, hours, capacity, List.of());
        }
    }

    @Override
    public void prepare() {
        read().forEach((desk, people) ->
                desks.find(desk).ifPresent(known -> people.forEach((id, person) -> join(known, id, person))));
        desks.all().forEach(this::isLookedAfter);
        organisation.hasPerson("operator", "Otto Operator", "operator", Set.of("operations"));
    }

    private void isLookedAfter(Desk desk) {
        for (String role : List.of("analyst", "operator", "reviewer")) {
            String name = desk.code() + "-" + role;
            organisation.hasPerson(name, desk.name() + " " + role, name, Set.of(name + "s"));
        }
    }

    private void join(Desk desk, String id, Person person) {
        if (agents.byId(id).isEmpty()) {
            agents.save(person.agent(id, desk.code()));
        }
        organisation.hasPerson(
                id,
                person.name(),
                id,
                person.lines().stream()
                        .filter(desk.lines()::contains)
                        .map(it -> desk.code() + "-" + it)
                        .collect(Collectors.toSet()));
    }

    private Map<String, Map<String, Person>> read() {
        try (var yaml = file.getInputStream()) {
            return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's people cannot be read", e);
        }
    }
}
