package org.baton.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail programs put the older message below the answer, each in its own way. */
class OlderMessageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Original Message-----\nFrom: Olena",
                "----- Исходное сообщение -----\nОт: Олена",
                "-------- Wiadomość oryginalna --------\nTemat: błąd",
                "From: Olena\nSent: Monday\nTo: Support",
                "Від: Олена <olena@mill.example>\nНадіслано: понеділок",
                "Od: Marek\nTemat: raport\nDo: Wsparcie",
                "On Mon, 23 Nov 2026 at 10:00, Support <help@desk.example> wrote:",
                "пн, 23 лист. 2026 р. о 10:00 Підтримка пише:",
                "23.11.2026, 10:00, \"Поддержка\" <help@desk.example> написал(а):",
                "W dniu 23.11.2026 o 10:00 Wsparcie pisze:"
            })
    void what_is_below_its_head_was_told_before(String head) {
        assertThat(OlderMessage.without("It works again, thank you.\n\n" + head + "\nError 500"))
                .isEqualTo("It works again, thank you.\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "При збереженні програма пише:\nПомилка 500",
                "О 10:00 програма пише:\nПомилка 500",
                "From: field is empty in the letters",
                "We get this from the robot:\n---------- Forwarded message ----------\nError 500",
                "Від: поле порожнє\nЩо робити?",
                "See below.\n---------- Forwarded message ---------\nFrom: Olena <o@mill.example>\nDate: Monday\n\nError 500"
            })
    void what_only_looks_like_a_head_is_read_on(String text) {
        assertThat(OlderMessage.without(text)).isEqualTo(text);
    }

    @Test
    void a_message_that_is_nothing_but_an_older_one_is_read_whole() {
        String message = "\n-----Original Message-----\nThe report shows error 500";

        assertThat(OlderMessage.without(message)).isEqualTo(message);
    }
}
