package org.baton.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What cannot be shown, and why, for people with a browser; programs are told a problem. */
@Controller
class FaultPages {

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String error(HttpServletRequest request, Model model) {
        model.addAttribute("kind", kind(status(request)));
        model.addAttribute("said", request.getAttribute(PageFaults.SAID));
        return "desk/fault";
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(it -> HttpStatus.resolve((int) it))
                .orElse(HttpStatus.NOT_FOUND);
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "nothing";
            case FORBIDDEN -> "forbidden";
            default -> status.is4xxClientError() ? "unusable" : "broken";
        };
    }
}
