package org.baton.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desk;
import org.baton.desk.Span;
import org.baton.desk.Training;
import org.baton.ticket.Appointment;
import org.baton.ticket.Appointments;
import org.springframework.stereotype.Component;

/** When trainers have time: whoever has the skill, is on shift and not absent, and is not booked already. */
@Component
class TrainingSlots {

    private final Agents agents;
    private final Appointments appointments;
    private final Clock clock;

    TrainingSlots(Agents agents, Appointments appointments, Clock clock) {
        this.agents = agents;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** @param training the one of that desk */
    List<Instant> free(Desk desk, Training training) {
        Instant now = clock.instant();
        var trainers = trainers(desk, training);
        var taken = taken(trainers, now);
        Instant last = after(now, training.ahead());
        LocalDate today = now.atZone(desk.zone()).toLocalDate();
        return today.datesUntil(last.atZone(desk.zone()).toLocalDate().plusDays(1))
                .flatMap(day -> beginnings(day, desk, training))
                .filter(it -> isSoonEnough(it, now, training) && !it.isAfter(last))
                .filter(it -> trainers.stream().anyMatch(trainer -> has(trainer, it, desk, training, taken)))
                .limit(training.slots())
                .toList();
    }

    /** The one of the trainers free then who has the fewest trainings before them, and speaks the language if anybody does. */
    Optional<Agent> trainer(Desk desk, Training training, Instant start, String language) {
        Instant now = clock.instant();
        var trainers = trainers(desk, training);
        var taken = taken(trainers, now);
        return isSoonEnough(start, now, training) && !start.isAfter(after(now, training.ahead()))
                ? trainers.stream()
                        .filter(it -> has(it, start, desk, training, taken))
                        .min(Comparator.comparing((Agent it) -> !it.languages().contains(language))
                                .thenComparing(it ->
                                        taken.getOrDefault(it.id(), List.of()).size())
                                .thenComparing(Agent::id))
                : Optional.empty();
    }

    private List<Agent> trainers(Desk desk, Training training) {
        return agents.ofDesk(desk.code()).stream()
                .filter(it -> it.skills().contains(training.skill()))
                .toList();
    }

    /** What trainers have before them that they could not hold: then they are away, gone or at work at other times. */
    List<Appointment> lost(Desk desk, Training training, String trainer) {
        return appointments.booked(Set.of(trainer), clock.instant()).stream()
                .filter(it -> trainers(desk, training).stream()
                        .noneMatch(who -> who.id().equals(trainer) && works(who, it.start(), desk, training)))
                .toList();
    }

    private Map<String, List<Appointment>> taken(List<Agent> trainers, Instant from) {
        return appointments.booked(trainers.stream().map(Agent::id).collect(Collectors.toSet()), from).stream()
                .collect(Collectors.groupingBy(Appointment::trainer));
    }

    /** Slots begin at multiples of their length from midnight on, so that they do not overlap. */
    private static Stream<Instant> beginnings(LocalDate day, Desk desk, Training training) {
        long minutes = training.length().toMinutes();
        return LongStream.iterate(0, it -> it < 24 * 60, it -> it + minutes)
                .mapToObj(it ->
                        day.atStartOfDay().plusMinutes(it).atZone(desk.zone()).toInstant())
                .distinct();
    }

    private static boolean isSoonEnough(Instant start, Instant now, Training training) {
        return !start.isBefore(after(now, training.notice()));
    }

    private static boolean has(
            Agent trainer, Instant start, Desk desk, Training training, Map<String, List<Appointment>> taken) {
        Instant end = start.plus(training.length());
        return works(trainer, start, desk, training)
                && taken.getOrDefault(trainer.id(), List.of()).stream()
                        .noneMatch(it -> it.start().isBefore(end) && it.end().isAfter(start));
    }

    private static boolean works(Agent trainer, Instant start, Desk desk, Training training) {
        return training.grains(start, desk.zone()).allMatch(it -> trainer.worksAt(it, desk.calendar()));
    }

    private static Instant after(Instant moment, Span span) {
        return moment.plus(span.elapsed());
    }
}
