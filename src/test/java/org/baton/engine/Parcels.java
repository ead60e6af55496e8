package org.baton.engine;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calls that have nothing to do with tickets, and are found by no test that does not name them. */
@RestController
@TestComponent
class Parcels {

    record Item(String name) {}

    record Parcel(
            String name, Integer weight, Boolean fragile, OffsetDateTime sentAt, List<Item> items, byte[] content) {}

    @PostMapping("/api/parcels")
    Parcel send(@RequestBody Parcel parcel) {
        return parcel;
    }

    @PostMapping("/api/parcels/return")
    String giveBack() {
        return "{}";
    }

    @GetMapping("/api/parcels/list")
    Map<String, Integer> list(@RequestParam int size) {
        return Map.of("size", size);
    }

    @GetMapping("/api/parcels/{fate}")
    String lose(@PathVariable String fate) {
        throw switch (fate) {
            case "invalid" -> new Invalid("subject", "is needed");
            case "large" -> new TooLarge(List.of(new Fault("body", Sentence.of("is too long"))));
            case "nothing" -> new NotFound("There is no parcel 7.");
            case "foreign" -> new Forbidden("Only agents may.");
            case "taken" -> new Conflict(Sentence.of("Olena has it."), Map.of("id", "olena", "name", "Olena"));
            case "overtaken" -> new OptimisticLockingException("secret");
            default -> new IllegalStateException("secret");
        };
    }
}
