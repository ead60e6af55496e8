package org.baton.portal;

import org.baton.engine.Callers;
import org.baton.engine.OidcSignIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people come in, and what they see first. */
@Controller
class SignInPage {

    private final OidcSignIn elsewhere;

    SignInPage(OidcSignIn elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** What they sign in for is found out by the filter that takes the form. */
    @GetMapping("/sign-in")
    String signIn(Model page) {
        page.addAttribute("offers", elsewhere.offers());
        return Callers.signedIn().isPresent() ? "redirect:/" : "desk/sign-in";
    }

    @GetMapping("/")
    String first() {
        return "redirect:/desk/tickets";
    }
}
