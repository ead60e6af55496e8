package org.baton.portal;

import java.util.List;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.springframework.stereotype.Component;

/** The desks whose rules are looked after by whoever looks at a page. */
@Component
class OwnDesks {

    private final Desks desks;

    OwnDesks(Desks desks) {
        this.desks = desks;
    }

    List<Desk> of(Caller caller) {
        return desks.those(it -> caller.isAnalyst(it.code()));
    }

    /** @param code null for any of them */
    Desk one(Caller caller, String code) {
        return Desks.one(of(caller), code);
    }
}
