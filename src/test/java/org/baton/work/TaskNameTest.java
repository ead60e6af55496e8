package org.baton.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaskNameTest {

    @Test
    void a_tickets_own_task_is_called_by_number_and_subject() {
        assertThat(TaskName.of("100001", "AcceptTicket", "Accept ticket", "Login"))
                .isEqualTo("#100001 Login");
    }

    @Test
    void a_task_beside_it_says_what_is_to_be_done() {
        assertThat(TaskName.of("100001", "ChooseSlot", "Choose a slot", "Training"))
                .isEqualTo("#100001 Choose a slot: Training");
    }

    @Test
    void a_long_subject_is_cut_where_the_engine_has_no_more_room_and_no_character_in_two() {
        assertThat(TaskName.of("100001", "AcceptTicket", "Accept ticket", "x".repeat(998)))
                .hasSize(255)
                .endsWith("x…");
        assertThat(TaskName.of("100001", "AcceptTicket", "Accept ticket", "😀".repeat(400)))
                .hasSizeLessThanOrEqualTo(255)
                .endsWith("😀…");
        assertThat(TaskName.of("1", "AcceptTicket", "Accept ticket", "😀".repeat(400)))
                .hasSizeLessThanOrEqualTo(255)
                .endsWith("😀…");
    }
}
