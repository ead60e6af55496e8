package org.baton.insight;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What Cockpit shows beside a diagram: how many open tickets wait at each of its nodes, and how they are doing. */
@Controller
class NodesTab {

    private final Nodes nodes;
    private final Desks desks;

    NodesTab(Nodes nodes, Desks desks) {
        this.nodes = nodes;
        this.desks = desks;
    }

    @GetMapping("/desk/insight/processes/{process}")
    String process(@PathVariable String process, Caller caller, Model page) {
        Set<String> own =
                desks.all().stream().map(Desk::code).filter(caller::may).collect(Collectors.toSet());
        List<Nodes.Node> waiting = nodes.of(process, own);
        page.addAttribute("nodes", waiting);
        return "insight/nodes";
    }
}
