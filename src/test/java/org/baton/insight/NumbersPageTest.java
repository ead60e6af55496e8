package org.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.intake.LogImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** The page of numbers and its files, as the server writes them. */
@DeskTest
class NumbersPageTest {

    private static final String IN_2012 = "?desk=onebox&from=2012-10-01&to=2012-10-31";

    @Autowired
    DeskStory story;

    @Autowired
    MockMvc http;

    @Autowired
    LogImport log;

    @BeforeEach
    void a_log_is_imported() throws Exception {
        story.begins();
        log.run(
                Path.of("src/test/resources/org/baton/intake/log.csv"),
                "onebox",
                ZoneId.of("Europe/Rome"),
                sentence -> {});
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    /**
     * Case 1 was resolved after 2:09:43 h and 8:00:17 h, 2 h of which it waited; case 2 after 8 h and, past a weekend, 3 h:
     * 29,400 and 39,600 seconds. Case 1 was taken in charge after 600 seconds, what is left of case 4 at once.
     */
    @Test
    void imported_tickets_are_counted_like_others() {
        assertThat(text("bohdana", "/desk/numbers/all.csv" + IN_2012)).isEqualTo("""
                        \uFEFFtickets,acceptKept,acceptBroken,resolveKept,resolveBroken,acceptMedian,accept90,resolveMedian,resolve90,reopened,reopenings,toLines,toAgents
                        4,0,0,0,0,300,540,34500,38580,1,1,0,1
                        """.replace("\n", "\r\n"));
        assertThat(text("bohdana", "/desk/numbers/customer.csv" + IN_2012)
                        .lines()
                        .skip(1))
                .extracting(it -> it.split(",")[0] + " " + it.split(",")[1])
                .containsExactly("Mill 3", "Bakery 1");
    }

    @Test
    void imported_tickets_are_found_like_others_and_are_not_open() {
        assertThat(text("bohdana", "/desk/tickets?desk=onebox&q=oven")).contains("Case 2: product Oven");
        assertThat(text("bohdana", "/desk/tickets?desk=onebox&q=oven&view=open"))
                .doesNotContain("Case 2: product Oven");
        assertThat(text("bohdana", "/desk/numbers/backlog.csv?desk=onebox")).contains("90+,0,0,0,0");
    }

    @Test
    void what_desks_do_is_counted_as_they_do_it() {
        var ticket = story.receives(aTicket().at("cleverbox").under("standard"));
        ticket.isAccepted();
        String lines = text("lesia", "/desk/numbers/line.csv");
        assertThat(lines.lines().skip(1)).anySatisfy(it -> assertThat(it).startsWith("support,"));
        assertThat(text("lesia", "/desk/numbers")).contains("<svg", "<title>", "acceptance, median");
    }

    @ParameterizedTest
    @CsvSource({
        "bohdana, /desk/numbers, 200",
        "onebox-analyst, /desk/numbers, 200",
        "admin, /desk/numbers, 200",
        "oksana, /desk/numbers, 403",
        "onebox-operator, /desk/numbers, 403",
        "oksana, /desk/numbers/all.csv, 403",
        "bohdana, /desk/numbers?desk=arnika, 404",
        "bohdana, /desk/numbers/nothing.csv, 404",
        "bohdana, /desk/numbers?from=2026-11-30&to=2026-11-01, 422",
        "bohdana, /desk/numbers?from=yesterday, 422",
    })
    void it_is_for_leads_and_analysts_of_the_desk(String who, String address, int status) {
        assertThat(ask(who, address, "en").getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"en, By customer", "uk, За клієнтами", "pl, Według klienta", "ru, По клиентам"})
    void it_speaks_the_language_of_whoever_looks(String language, String heading) {
        var page = new String(
                ask("bohdana", "/desk/numbers" + IN_2012, language).getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(page).contains(heading).doesNotContain("??");
    }

    @Test
    void a_name_that_looks_like_a_formula_is_text_in_a_file() {
        var sheet = new Sheet(
                "customer",
                java.util.List.of("customer"),
                Stream.of("=1+1", "@SUM", "Млин, «Колос»")
                        .map(it -> java.util.List.<Object>of(new Name("customer", "c", it)))
                        .toList());
        assertThat(SheetFile.of(sheet)).isEqualTo("\uFEFFcustomer\r\n'=1+1\r\n'@SUM\r\n\"Млин, «Колос»\"\r\n");
    }

    private String text(String who, String address) {
        var response = ask(who, address, "en");
        assertThat(response.getStatus()).isEqualTo(200);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(String who, String address, String language) {
        try {
            var signIn = post("/sign-in").with(csrf()).param("username", who).param("password", who);
            var session = (MockHttpSession)
                    http.perform(signIn).andReturn().getRequest().getSession();
            return http.perform(get(java.net.URI.create(address))
                            .session(session)
                            .header("Accept-Language", language)
                            .locale(Locale.forLanguageTag(language)))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError("The call failed", e);
        }
    }
}
