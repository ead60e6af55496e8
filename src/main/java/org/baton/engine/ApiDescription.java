package org.baton.engine;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What /api/docs says about all calls: what they are, how to sign in, how faults are told. */
@Configuration
class ApiDescription {

    private static final String PROBLEM = "Problem";

    private static final Map<String, String> FAULTS = Map.of(
            "401", "There is no such token or account, or none was sent.",
            "404", "There is no such thing, or it is another desk's.",
            "422", "Fields cannot be used; 'errors' names each, misspelt ones included.");

    private static final Map<String, String> FAULTS_OF_CHANGES = Map.of(
            "409", "It does not fit the ticket's state, which 'detail' names; 'executor' says who has it.",
            "413", "Something is beyond the published limits; 'errors' names it.");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Baton")
                        .version("1")
                        .description("A support desk that runs on BPMN: requests become tickets, tickets are decided,"
                                + " promised, accepted, worked on and delivered. Times are ISO 8601, answered in UTC."
                                + " Faults are problems of RFC 9457, told in the language of Accept-Language: uk, ru, pl,"
                                + " else English."))
                .components(new Components()
                        .addSchemas(PROBLEM, problem())
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A program, for the desks that its token is for"))
                        .addSecuritySchemes(
                                "account",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("An agent, with the account of Tasklist")))
                .security(List.of(
                        new SecurityRequirement().addList("token"), new SecurityRequirement().addList("account")));
    }

    @Bean
    OpenApiCustomizer faults() {
        return api -> api.getPaths()
                .values()
                .forEach(path -> path.readOperationsMap().forEach((method, operation) -> {
                    addFaults(operation, FAULTS);
                    if (method != HttpMethod.GET) {
                        addFaults(operation, FAULTS_OF_CHANGES);
                    }
                }));
    }

    private static void addFaults(Operation operation, Map<String, String> faults) {
        var problem = new Schema<Object>();
        problem.set$ref("#/components/schemas/" + PROBLEM);
        var content = new Content().addMediaType("application/problem+json", new MediaType().schema(problem));
        faults.forEach((status, description) -> operation
                .getResponses()
                .addApiResponse(
                        status, new ApiResponse().description(description).content(content)));
    }

    private static ObjectSchema problem() {
        var fault = new ObjectSchema();
        fault.addProperty("field", text("attachments[0].content"));
        fault.addProperty("message", text("is needed, in base64"));
        var problem = new ObjectSchema();
        problem.addProperty("type", text("about:blank"));
        problem.addProperty("title", text("Unprocessable Entity"));
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", text("attachments[0].content: is needed, in base64"));
        problem.addProperty("errors", new ArraySchema().items(fault));
        problem.addProperty("executor", new ObjectSchema());
        return problem;
    }

    private static StringSchema text(String example) {
        var text = new StringSchema();
        text.setExample(example);
        return text;
    }
}
