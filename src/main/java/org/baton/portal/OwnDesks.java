package org.baton.portal;

import java.util.Comparator;
import java.util.List;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.engine.NotFound;
import org.springframework.stereotype.Component;

/** The desks whose rules are looked after by whoever looks at a page. */
@Component
class OwnDesks {

    private final Desks desks;

    OwnDesks(Desks desks) {
        this.desks = desks;
    }

    List<Desk> of(Caller caller) {
        return desks.all().stream()
                .filter(it -> caller.isAnalyst(it.code()))
                .sorted(Comparator.comparing(Desk::name))
                .toList();
    }

    /** @param code null for any of them */
    Desk one(Caller caller, String code) {
        return of(caller).stream()
                .filter(it -> code == null || it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no desk \"{0}\".", code));
    }
}
