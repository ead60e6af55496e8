package org.baton.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.baton.customer.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a subscription is paid for, for at least three months, and not served yet. */
class RestTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # since     | until      | on         | months | days | of | of 70 a month
            2026-11-01  | -          | 2026-11-01 | 2      | 29   | 30 | 207.67
            2026-11-01  | -          | 2026-11-15 | 2      | 15   | 30 | 175.00
            2026-11-01  | -          | 2026-11-30 | 2      | 0    | 30 | 140.00
            2026-11-01  | -          | 2027-01-31 | 0      | 0    | 31 | 0.00
            2026-11-01  | -          | 2027-02-14 | 0      | 14   | 28 | 35.00
            2026-08-31  | -          | 2026-09-29 | 2      | 0    | 30 | 140.00
            2026-11-01  | 2027-04-30 | 2026-11-30 | 5      | 0    | 30 | 350.00
            2026-11-01  | 2026-11-20 | 2026-11-15 | 0      | 5    | 30 | 11.67
            2026-11-01  | 2026-11-20 | 2026-11-20 | 0      | 0    | 30 | 0.00
            2026-11-01  | -          | 2026-10-31 | 0      | 0    | 1  | 0.00
            -           | -          | 2026-11-15 | 0      | 0    | 1  | 0.00
            """)
    void the_rest_of_the_unserved_period_is_refunded(
            LocalDate since, LocalDate until, LocalDate on, int months, int days, int of, BigDecimal amount) {
        var rest = Rest.of(new Contract(1, "a", "premium", since, until, since, 5, 0), 3, on);
        assertThat(rest).isEqualTo(new Rest(months, days, of));
        assertThat(rest.of(new BigDecimal(70))).isEqualTo(amount);
    }
}
