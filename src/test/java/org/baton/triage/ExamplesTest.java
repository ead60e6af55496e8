package org.baton.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baton.DeskCalls;
import org.baton.DeskTest;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every desk decides and promises as its examples.csv says. */
@DeskTest
class ExamplesTest {

    @Autowired
    DeskCalls calls;

    @Autowired
    Customers customers;

    static List<Example> examples() {
        return ExampleFile.published();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void a_desk_decides_as_its_example_says(Example example) {
        var request = example.request();
        if (example.accountManager()) {
            request.put("customer", lookedAfter(example.desk()));
        }
        var triage = calls.post("/api/desks/" + example.desk() + "/triage", example.desk(), request);
        assertThat(example.differences(triage.body()))
                .as(example.row().get("sentence"))
                .isEmpty();
    }

    /** A customer whom somebody looks after. */
    private String lookedAfter(String desk) {
        String id = "looked-after-at-" + desk;
        if (customers.get(id).isEmpty()) {
            customers.add(new Customer(id, desk, "Customer with an account manager", "en", "somebody"));
        }
        return id;
    }
}
