package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often the slow check of a password is made. */
class ProvenPasswordsTest {

    private final List<String> checked = new ArrayList<>();
    private final ProvenPasswords proven = new ProvenPasswords((password, stored) -> {
        checked.add(password);
        return stored.equals("stored " + password);
    });

    @Test
    void a_right_password_is_checked_slowly_once() {
        assertThat(proven.isRight("correct horse", "stored correct horse")).isTrue();
        assertThat(proven.isRight("correct horse", "stored correct horse")).isTrue();
        assertThat(checked).hasSize(1);
    }

    @Test
    void a_wrong_password_is_checked_slowly_each_time() {
        assertThat(proven.isRight("battery", "stored correct horse")).isFalse();
        assertThat(proven.isRight("battery", "stored correct horse")).isFalse();
        assertThat(checked).hasSize(2);
    }

    @Test
    void a_changed_password_makes_the_old_one_wrong() {
        proven.isRight("correct horse", "stored correct horse");
        assertThat(proven.isRight("correct horse", "stored battery")).isFalse();
    }
}
