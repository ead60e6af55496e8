package org.baton.intake;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Makes calls as programs outside do, and counts what they left. */
final class Calls {

    static final String SOUND = "{\"subject\": \"Не друкує\", \"body\": \"Помилка принтера\"}";

    private final MockMvc calls;
    private final JdbcClient sql;

    Calls(MockMvc calls, JdbcClient sql) {
        this.calls = calls;
        this.sql = sql;
    }

    ResultActions receive(String desk, String call) throws Exception {
        return receive(desk, call, null);
    }

    ResultActions receive(String desk, String call, String key) throws Exception {
        return receive(desk, call, "demo", key);
    }

    ResultActions receive(String desk, String call, String token, String key) throws Exception {
        var request = post("/api/desks/" + desk + "/tickets")
                .contentType(APPLICATION_JSON)
                .header("Authorization", "Bearer " + token)
                .content(call);
        return calls.perform(key == null ? request : request.header("Idempotency-Key", key));
    }

    ResultActions call(String path, String call) throws Exception {
        return call(path, call, "demo");
    }

    ResultActions call(String path, String call, String token) throws Exception {
        return calls.perform(post(path)
                .contentType(APPLICATION_JSON)
                .header("Authorization", "Bearer " + token)
                .content(call));
    }

    static String number(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), "$.number");
    }

    int rows(String... tables) {
        return Arrays.stream(tables)
                .mapToInt(it -> sql.sql("select count(*) from baton." + it)
                        .query(Integer.class)
                        .single())
                .sum();
    }
}
