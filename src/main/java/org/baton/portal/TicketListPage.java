package org.baton.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every ticket of the desks of whoever looks. */
@Controller
class TicketListPage {

    @GetMapping("/desk/tickets")
    String tickets() {
        return "desk/tickets";
    }
}
