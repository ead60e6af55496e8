package org.baton.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberedListTest {

    @Test
    void what_stands_above_belongs_to_no_point_and_what_stands_below_to_the_one_before() {
        assertThat(NumberedList.points("Good day!\r\n\r\n1. A second warehouse\r\nin Lviv\r\n\r\n2) Order 1712\r\n"))
                .containsExactly("A second warehouse\nin Lviv", "Order 1712");
    }

    @Test
    void points_are_counted_from_one_on_and_each_begins_a_line() {
        assertThat(NumberedList.points("2. First\n3. Second")).isEmpty();
        assertThat(NumberedList.points("We have 1. a warehouse and 2. a shop")).isEmpty();
        assertThat(NumberedList.points("1. Order\n 1. printed\n 2. sent\n2. Report\n1.5 % of it"))
                .containsExactly("Order\n 1. printed\n 2. sent", "Report\n1.5 % of it");
    }

    @Test
    void a_number_without_words_is_no_point_and_neither_is_what_is_quoted() {
        assertThat(NumberedList.points("1. \n2. ")).isEmpty();
        assertThat(NumberedList.points("1. Yes\n> 2. What we have asked")).containsExactly("Yes");
    }
}
