package org.baton.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.baton.customer.Customers;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.ticket.PastTicket;
import org.baton.ticket.PastTickets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes over what another help desk has worked on, from its log, each case once; what has come to a case since is added. */
@Service
public class LogImport {

    /** So many at once; what has been written stays if the rest fails, and is not written again. */
    private static final int AT_ONCE = 500;

    private final Desks desks;
    private final LogRows rows;
    private final LogTickets maker;
    private final PastTickets tickets;
    private final TransactionTemplate together;

    LogImport(Desks desks, LogRows rows, Customers customers, PastTickets tickets, TransactionTemplate together) {
        this.desks = desks;
        this.rows = rows;
        this.maker = new LogTickets(customers);
        this.tickets = tickets;
        this.together = together;
    }

    /**
     * Imports the cases of a file that the desk does not have yet, or of which the file tells more than before.
     *
     * @param zone whose wall clock the log means; null for the desk's
     * @param told is given a sentence for each broken row, and how far it has got
     * @return what came out, in sentences
     * @throws IllegalArgumentException if there is no such desk, or the file is no log
     */
    public List<String> run(Path file, String desk, ZoneId zone, Consumer<String> told) throws IOException {
        Desk owner = desks.last(desk)
                .orElseThrow(() -> new IllegalArgumentException("This database has no desk \"" + desk
                        + "\". Desks come into it when Baton starts: start it once, and import then."));
        LogFile log = read(file, zone == null ? owner.zone() : zone);
        log.broken().forEach(it -> told.accept("Line " + it.line() + ": " + it.reason() + "."));
        Map<String, Integer> known = rows.known(desk);
        List<LogCase> news = log.cases().stream()
                .filter(it -> it.rows().size() > known.getOrDefault(it.id(), 0))
                .toList();
        for (int from = 0; from < news.size(); from += AT_ONCE) {
            int until = Math.min(news.size(), from + AT_ONCE);
            List<LogCase> some = news.subList(from, until);
            together.executeWithoutResult(transaction -> write(owner, some, known));
            told.accept(String.format(Locale.ENGLISH, "%,d of %,d tickets written", until, news.size()));
        }
        return new LogCounts(log, known).sentences();
    }

    private static LogFile read(Path file, ZoneId zone) throws IOException {
        // a decoder of its own, so that what is no UTF-8 spoils its row and not the file
        try (var text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return LogFile.read(text, zone);
        }
    }

    private void write(Desk desk, List<LogCase> cases, Map<String, Integer> known) {
        var more = cases.stream().collect(Collectors.partitioningBy(it -> known.containsKey(it.id())));
        Map<String, String> numbers = rows.tickets(desk.code(), more.get(true));
        tickets.replace(past(desk, more.get(true), numbers));
        rows.forget(desk.code(), more.get(true));
        more.get(false).forEach(it -> numbers.put(it.id(), tickets.nextNumber()));
        tickets.add(past(desk, more.get(false), numbers));
        rows.add(desk.code(), cases, numbers);
    }

    private List<PastTicket> past(Desk desk, List<LogCase> cases, Map<String, String> numbers) {
        return cases.stream()
                .map(it -> maker.ticket(numbers.get(it.id()), desk, it))
                .toList();
    }
}
