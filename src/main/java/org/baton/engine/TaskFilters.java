package org.baton.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What agents choose from in Tasklist. Each desk has filters of its own, which nobody of another desk sees. */
@Component
public class TaskFilters {

    /** By which a filter of a desk is known again, whatever it has been renamed to. */
    private static final String DESK = "desk";

    private static final String KEY = "key";

    private final FilterService filters;
    private final AuthorizationService rights;
    private final DeskQueries queries;

    TaskFilters(FilterService filters, AuthorizationService rights, DeskQueries queries) {
        this.filters = filters;
        this.rights = rights;
        this.queries = queries;
    }

    /**
     * Adds those that are missing; one that is there is left as somebody has made it.
     *
     * @param lines the desk's lines, its leads' included
     * @param escalated lines to which a ticket is escalated
     */
    @Transactional
    public void hasDesk(String desk, Collection<String> lines, String leads, Collection<String> escalated) {
        List<Filter> there = filters.createTaskFilterQuery().unlimitedList().stream()
                .filter(it -> desk.equals(it.getProperties().get(DESK)))
                .toList();
        for (TaskFilter wanted : TaskFilter.values()) {
            Filter filter = there.stream()
                    .filter(it -> wanted.name().equals(it.getProperties().get(KEY)))
                    .findFirst()
                    .orElseGet(() -> add(desk, wanted, escalated));
            var readers = wanted.isForLeads() ? List.of(leads) : lines;
            readers.forEach(it -> mayRead(desk + "-" + it, filter));
        }
    }

    private Filter add(String desk, TaskFilter wanted, Collection<String> escalated) {
        var filter = filters.newTaskFilter(wanted.title());
        filter.setQuery(queries.of(wanted, desk, escalated));
        filter.setProperties(Map.of(
                DESK,
                desk,
                KEY,
                wanted.name(),
                "description",
                wanted.description(),
                "priority",
                wanted.ordinal() * 10,
                "color",
                wanted.color(),
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(shown("customer", "Customer"), shown("ticketLine", "Line"), shown("news", "Customer has"))));
        return filters.saveFilter(filter);
    }

    private static Map<String, String> shown(String variable, String label) {
        return Map.of("name", variable, "label", label);
    }

    private void mayRead(String group, Filter filter) {
        boolean granted = rights.createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(Resources.FILTER)
                        .resourceId(filter.getId())
                        .count()
                > 0;
        if (!granted) {
            var right = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            right.setGroupId(group);
            right.setResource(Resources.FILTER);
            right.setResourceId(filter.getId());
            right.addPermission(Permissions.READ);
            rights.saveAuthorization(right);
        }
    }
}
