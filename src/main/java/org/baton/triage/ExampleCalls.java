package org.baton.triage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.engine.Forbidden;
import org.baton.engine.Input;
import org.baton.engine.Invalid;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;
import org.baton.engine.NotFound;
import org.baton.engine.SavedModels;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Keeps a case that was tried as an example, which every later change of the rules is held to. */
@RestController
@Tag(name = "Requests")
class ExampleCalls {

    private static final int LONGEST_ID = 64;
    private static final int LONGEST_CELL = 1000;

    private final Desks desks;
    private final SavedModels files;

    ExampleCalls(Desks desks, SavedModels files) {
        this.desks = desks;
        this.files = files;
    }

    @Operation(
            summary = "Adds an example",
            description = "A row of the desk's examples.csv, by its columns. For analysts of the desk.")
    @PostMapping("/api/desks/{desk}/examples")
    ResponseEntity<Map<String, String>> add(
            @PathVariable("desk") String code, @RequestBody Map<String, String> row, Caller caller) {
        Desk desk = desks.find(code)
                .filter(it -> caller.may(code))
                .orElseThrow(() -> new NotFound("There is no desk \"{0}\".", code));
        if (!caller.isAnalyst(code)) {
            throw new Forbidden("Examples are added by the analysts of the desk.");
        }
        var example = new NewExample(checked(row));
        String path = "rules/" + code + "/examples.csv";
        files.change(path, text -> sound(new ModelFile(path, example.below(text)), desk));
        return ResponseEntity.created(URI.create("/desk/models")).body(example.cells());
    }

    private static Map<String, String> checked(Map<String, String> row) {
        var input = new Input();
        var cells = new LinkedHashMap<String, String>();
        row.forEach((column, said) -> {
            String value = said == null ? "" : said.strip().replace("\r\n", "\n");
            input.optionalText(column, value);
            input.require(
                    column.equals("body") || value.length() <= LONGEST_CELL,
                    column,
                    "may have at most 1000 characters");
            cells.put(column, value);
        });
        String id = input.needed("id", cells.get("id"), LONGEST_ID);
        input.require(id == null || id.matches("[A-Za-z]\\w*"), "id", "must be one word of letters and digits");
        input.needed("sentence", cells.get("sentence"), LONGEST_CELL);
        input.check();
        return cells;
    }

    /** What would be refused once it is saved is not saved. */
    private static String sound(ModelFile file, Desk desk) {
        try {
            new ExamplesFile(file, desk).check();
            return file.text();
        } catch (ModelRefused refused) {
            throw new Invalid("row", "{0}", refused.sentence());
        }
    }
}
