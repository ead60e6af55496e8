package org.baton.engine;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** How every call is read and refused, tried on a controller that has nothing to do with tickets. */
@WebMvcTest(
        controllers = Parcels.class,
        properties = "baton.request-size=1MB",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.baton\\.(?!engine\\.).*"))
@Import({
    Parcels.class,
    Doors.class,
    Web.class,
    Callers.class,
    Accounts.class,
    WrongPasswords.class,
    Time.class,
    ErrorPage.class
})
class CallsTest {

    @Autowired
    MockMvc calls;

    @MockitoBean
    IdentityService identities;

    @MockitoBean
    Overtaken overtaken;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"chanel": "api"}                   | 422 | chanel          | is not a field of this call; known are content, fragile, items, name, sentAt, weight
            {"items": [{"nam": "a"}]}           | 422 | items[0].nam    | is not a field of this call
            {"name": 5}                         | 422 | name            | must be a text
            {"name": {}}                        | 422 | name            | must be a text
            {"weight": "1"}                     | 422 | weight          | must be a whole number
            {"weight": 1.5}                     | 422 | weight          | must be a whole number
            {"weight": 99999999999}             | 422 | weight          | must be a smaller number
            {"fragile": 1}                      | 422 | fragile         | must be true or false
            {"fragile": "yes"}                  | 422 | fragile         | must be true or false
            {"sentAt": 1795939200}              | 422 | sentAt          | must be a moment with its offset
            {"sentAt": "2026-11-20T16:00:00"}   | 422 | sentAt          | must be a moment with its offset
            {"items": {}}                       | 422 | items           | must be a list
            {"content": "*"}                    | 422 | content         | must be base64
            []                                  | 422 | (the whole body)| must be an object
            """)
    void a_field_that_does_not_fit_is_named(String body, int status, String field, String message) throws Exception {
        problem(post("/api/parcels").contentType(APPLICATION_JSON).content(body), status)
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(message)))
                .andExpect(jsonPath("$.detail").value(containsString(field)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": "a"           | line 1, column
            {"name": "a"} x        | line 1, column
            {"name": "a", "name":1}| line 1, column
            {"items": [{"name": }]}| line 1, column 21
            nonsense               | line 1, column
            """)
    void a_body_that_is_not_JSON_is_refused_with_the_place(String body, String place) throws Exception {
        problem(post("/api/parcels").contentType(APPLICATION_JSON).content(body), 400)
                .andExpect(jsonPath("$.detail").value(containsString(place)));
    }

    @Test
    void a_missing_body_is_told() throws Exception {
        problem(post("/api/parcels").contentType(APPLICATION_JSON), 400)
                .andExpect(jsonPath("$.detail").value(containsString("needs a JSON object")));
    }

    @Test
    void our_own_refusals_carry_their_fields() throws Exception {
        problem(get("/api/parcels/invalid"), 422)
                .andExpect(jsonPath("$.errors[0].field").value("subject"))
                .andExpect(jsonPath("$.title").value("Unprocessable Entity"))
                .andExpect(jsonPath("$.type").value("about:blank"));
        problem(get("/api/parcels/large"), 413)
                .andExpect(jsonPath("$.errors[0].field").value("body"));
        problem(get("/api/parcels/nothing"), 404).andExpect(jsonPath("$.detail").value("There is no parcel 7."));
        problem(get("/api/parcels/foreign"), 403).andExpect(jsonPath("$.detail").value("Only agents may."));
        problem(get("/api/parcels/taken"), 409)
                .andExpect(jsonPath("$.executor.name").value("Olena"));
        problem(get("/api/parcels/overtaken"), 409);
    }

    @Test
    void a_fault_of_ours_gives_a_reference_and_no_word_about_the_code() throws Exception {
        problem(get("/api/parcels/broken"), 500)
                .andExpect(jsonPath("$.reference").isNotEmpty())
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void the_wrong_method_type_or_parameter_is_told() throws Exception {
        problem(put("/api/parcels"), 405).andExpect(header().string("Allow", "POST"));
        problem(post("/api/parcels").contentType("text/plain").content("a"), 415);
        problem(post("/api/parcels").contentType("application/yaml").content("name: a"), 415);
        problem(get("/api/parcels/list").accept("image/png").param("size", "1"), 406);
        problem(get("/api/parcels/list").param("size", "many"), 422)
                .andExpect(jsonPath("$.errors[0].message").value("must be a whole number"));
        problem(get("/api/parcels/list"), 422)
                .andExpect(jsonPath("$.errors[0].field").value("size"));
        problem(get("/api/elsewhere"), 404).andExpect(jsonPath("$.detail").value(containsString("/api/elsewhere")));
    }

    @Test
    void whoever_accepts_what_cannot_be_read_gets_JSON() throws Exception {
        calls.perform(get("/api/parcels/list")
                        .header("Authorization", "Bearer demo")
                        .header("Accept", "nonsense")
                        .param("size", "1"))
                .andExpect(status().isOk());
        problem(get("/api/parcels/nothing").header("Accept", "nonsense"), 404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                     | 200
            {}       | 200
            {"a": 1} | 422
            []       | 422
            5        | 422
            {        | 400
            """)
    void a_call_that_takes_no_body_takes_an_empty_one_and_no_field(String body, int status) throws Exception {
        var call = post("/api/parcels/return").header("Authorization", "Bearer demo");
        calls.perform(body == null ? call : call.contentType(APPLICATION_JSON).content(body))
                .andExpect(status().is(status));
    }

    @Test
    void a_call_beyond_what_is_ever_read_is_stopped() throws Exception {
        problem(post("/api/parcels").contentType(APPLICATION_JSON).content(new byte[1024 * 1024 + 1]), 413);
    }

    private ResultActions problem(MockHttpServletRequestBuilder call, int status) throws Exception {
        return calls.perform(call.header("Authorization", "Bearer demo"))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(content().string(not(containsString("Exception"))))
                .andExpect(content().string(not(containsString("org."))));
    }
}
