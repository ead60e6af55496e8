package org.baton.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.baton.desk.Desk;
import org.baton.ticket.Appointment;
import org.baton.ticket.Appointment.State;
import org.baton.ticket.Ticket;
import org.baton.ticket.Upload;

/** A training as calendars take it: the same event each time, by its UID, in the sequence that counts its changes. */
final class Invitation {

    private Invitation() {}

    /** @param trainer as the trainer is called */
    static Upload of(Appointment training, Ticket ticket, Desk desk, String trainer, Instant now) {
        boolean off = training.state() != State.BOOKED;
        var event = new VEvent(false);
        event.add(new Uid(ticket.number() + "@" + desk.address().replaceFirst(".*@", "")));
        event.add(new DtStamp(now));
        event.add(new Sequence(training.sequence()));
        event.add(new DtStart<>(training.start()));
        event.add(new DtEnd<>(training.end()));
        event.add(new Summary(desk.name() + ": " + ticket.subject()));
        event.add(new Description(trainer));
        event.add(new Organizer(mail(desk.address())));
        if (ticket.request().contactEmail() != null) {
            event.add(new Attendee(mail(ticket.request().contactEmail())));
        }
        event.add(off ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Baton//Support desk//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(off ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(event);
        return new Upload(
                "training.ics",
                "text/calendar; charset=utf-8; method=" + (off ? "CANCEL" : "REQUEST"),
                bytes(calendar));
    }

    private static URI mail(String address) {
        return URI.create("mailto:" + address.replaceAll("[^\\w.@+-]", ""));
    }

    private static byte[] bytes(Calendar calendar) {
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("An invitation cannot be written", e);
        }
        return bytes.toByteArray();
    }
}
