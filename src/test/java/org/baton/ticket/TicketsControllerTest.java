package org.baton.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baton.TestDatabase;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Texts;
import org.baton.engine.Caller;
import org.baton.engine.Fault;
import org.baton.engine.Invalid;
import org.baton.engine.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class TicketsControllerTest {

    private static final byte[] PICTURE = {1, 2, 3};

    private final Caller onebox = caller("onebox", Caller.Kind.CLIENT);
    private final Caller agent = caller("onebox", Caller.Kind.AGENT);
    private final Desks desks = mock(Desks.class);
    private Room room;
    private TicketsController calls;
    private String number;

    @BeforeEach
    void receive() {
        room = new Room(TestDatabase.h2());
        TicketViews views = room.views(Clock.fixed(Room.RECEIVED, ZoneOffset.UTC));
        calls = new TicketsController(
                desks,
                room.tickets,
                views,
                new TicketPages(room.sql, new TicketIndex(room.sql, room.words), views),
                room.attachments,
                new Tongues(mock(Texts.class)));
        when(desks.find("arnika")).thenReturn(Optional.of(mock(Desk.class)));
        number = room.receives("onebox", "Друк", "Не друкує", new Upload("знімок \"1\".png", "image/png", PICTURE));
    }

    @Test
    void a_ticket_of_ones_own_desk_is_read() throws Exception {
        as(onebox)
                .perform(get("/api/tickets/" + number))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.number").value(number))
                .andExpect(jsonPath("$.status").value("received"))
                .andExpect(jsonPath("$.offeredTo").doesNotHaveJsonPath());
        as(agent)
                .perform(get("/api/tickets/" + number))
                .andExpect(jsonPath("$.offeredTo").hasJsonPath());
    }

    @Test
    void another_desks_ticket_is_as_absent_as_one_that_never_was() {
        Caller arnika = caller("arnika", Caller.Kind.CLIENT);
        long file = room.attachments.of(List.of(number)).get(0).id();
        assertThatThrownBy(() -> calls.read(number, null, arnika))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no ticket " + number + ".");
        assertThatThrownBy(() -> calls.read("1", null, onebox)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> calls.attachment(number, file, arnika)).isInstanceOf(NotFound.class);
        assertThat(calls.find(Map.of(), 50, arnika).items()).isEmpty();
        assertThatThrownBy(() -> calls.find(Map.of("desk", "onebox"), 50, arnika))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_may_see_every_desk_finds_all_tickets() {
        String other = room.receives("arnika", "Друк", "Не друкує");
        Caller all = caller(Caller.EVERY_DESK, Caller.Kind.CLIENT);
        assertThat(calls.find(Map.of(), 50, all).items())
                .extracting(TicketView::number)
                .containsExactly(number, other);
        assertThatThrownBy(() -> calls.find(Map.of("desk", "nobodys"), 50, all))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no desk \"nobodys\".");
        assertThat(calls.find(Map.of("desk", "arnika"), 50, all).items())
                .extracting(TicketView::number)
                .containsExactly(other);
    }

    @Test
    void what_may_hold_a_script_is_handed_out_to_be_saved_and_never_shown() throws Exception {
        String page = room.receives(
                "onebox", "A page", "See the file", new Upload("page.html", "text/html", "<script>".getBytes()));
        long file = room.attachments.of(List.of(page)).get(0).id();
        as(onebox)
                .perform(get("/api/tickets/{number}/attachments/{id}", page, file))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment;")))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"));
    }

    @Test
    void a_picture_is_shown_as_what_it_says_it_is_and_as_nothing_else() throws Exception {
        long file = room.attachments.of(List.of(number)).get(0).id();
        as(onebox)
                .perform(get("/api/tickets/{number}/attachments/{id}", number, file))
                .andExpect(status().isOk())
                .andExpect(content().bytes(PICTURE))
                .andExpect(content().contentType("image/png"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("inline;")));
        as(onebox).perform(get("/api/tickets/{number}/attachments/x", number)).andExpect(status().isNotFound());
        assertThatThrownBy(() -> calls.attachment(number, file + 1, onebox)).isInstanceOf(NotFound.class);
    }

    @Test
    void pages_go_on_where_the_one_before_ended() throws Exception {
        String second = room.receives();
        TicketPage page = calls.find(Map.of("size", "1"), 1, onebox);
        assertThat(page.items()).extracting(TicketView::number).containsExactly(number);
        as(onebox)
                .perform(get("/api/tickets").param("after", page.next()).param("size", "1"))
                .andExpect(jsonPath("$.items[0].number").value(second))
                .andExpect(jsonPath("$.next").isEmpty());
        as(onebox)
                .perform(get("/api/tickets").param("q", "#" + second).param("status", "received"))
                .andExpect(jsonPath("$.items.length()").value(1));
    }

    @ParameterizedTest
    @CsvSource({"status,done", "after,xyz", "statsu,closed", "q,a\u0000b", "size,201", "size,0"})
    void a_bad_value_is_named(String field, String value) {
        int size = field.equals("size") ? Integer.parseInt(value) : 50;
        assertThatThrownBy(() -> calls.find(Map.of(field, value), size, onebox))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.faults()).extracting(Fault::field).containsExactly(field));
    }

    private MockMvc as(Caller caller) {
        return MockMvcBuilders.standaloneSetup(calls)
                .setCustomArgumentResolvers(new Always(caller))
                .build();
    }

    private static Caller caller(String desk, Caller.Kind kind) {
        return new Caller("somebody", kind, Set.of(desk), Set.of(), Set.of());
    }

    private record Always(Caller caller) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Caller.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return caller;
        }
    }
}
