package org.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.baton.portal.SaidText.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTextTest {

    private static final Set<String> KNOWN = Set.of("100001", "100002");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See #100001.                              | See [/desk/tickets/100001].
            #100001, #100002 and #100003              | [/desk/tickets/100001], [/desk/tickets/100002] and #100003
            Page https://a.example/b?c=d&e=f#100001!  | Page [https://a.example/b?c=d&e=f#100001]!
            (see https://a.example/b)                 | (see [https://a.example/b])
            Order x#100001 and #1000019 stay          | Order x#100001 and #1000019 stay
            javascript:alert(1) data:text/html,x      | javascript:alert(1) data:text/html,x
            <a href='https://a.example'>here</a>      | <a href='[https://a.example]'>here</a>
            nothing at all                            | nothing at all
            """)
    void addresses_and_numbers_of_tickets_lead_somewhere_and_nothing_else_does(String text, String pieces) {
        assertThat(SaidText.pieces(text, KNOWN).stream()
                        .map(it -> it.href() == null ? it.text() : "[" + it.href() + "]")
                        .collect(Collectors.joining()))
                .isEqualTo(pieces);
    }

    @Test
    void a_text_stays_as_it_was_written() {
        String text = "Line one\n  #100001\thttps://a.example/ü  \nend";
        assertThat(SaidText.pieces(text, KNOWN)).extracting(Piece::text).isNotEmpty();
        assertThat(SaidText.pieces(text, KNOWN).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void only_addresses_lead_out_of_the_desk() {
        assertThat(SaidText.pieces("#100001 http://a.example", KNOWN))
                .filteredOn(Piece::foreign)
                .extracting(Piece::text)
                .containsExactly("http://a.example");
        assertThat(SaidText.numbers("#100001 #77 #123456")).containsExactly("100001", "123456");
    }
}
