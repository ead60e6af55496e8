package org.baton.billing;

import static org.baton.ticket.ComplaintProcess.REFUND;
import static org.baton.ticket.TicketProcess.OUTCOME;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.customer.Contract;
import org.baton.customer.Contracts;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Plan;
import org.baton.desk.Price;
import org.baton.desk.Texts;
import org.baton.engine.Conflict;
import org.baton.engine.ForModels;
import org.baton.engine.Sentence;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is paid back to a customer who is dissatisfied for good reason: the rest of the period that is paid for. */
@Service
@ForModels
public class Refunds {

    /** Whatever stands in a task is shown in Tasklist; it speaks English. */
    static final String LANGUAGE = "en";

    private final Tickets tickets;
    private final Contracts contracts;
    private final Desks desks;
    private final Texts texts;
    private final JdbcClient sql;
    private final Clock clock;

    Refunds(Tickets tickets, Contracts contracts, Desks desks, Texts texts, JdbcClient sql, Clock clock) {
        this.tickets = tickets;
        this.contracts = contracts;
        this.desks = desks;
        this.texts = texts;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What could be refunded.
     *
     * @param basis how it came about, in a sentence for whoever decides, by language
     */
    record Proposal(Contract contract, Price price, Map<String, String> basis) {

        String basis(String language) {
            return basis.get(language);
        }
    }

    /** Whether the complaint that was just answered is one of those for which something is paid back. */
    public boolean areGranted(DelegateExecution complaint) {
        return !OUTCOME.of(complaint).equals("unjustified")
                && REFUND.in(complaint).filter(it -> it.signum() > 0).isPresent();
    }

    /** Nothing, unless a plan is in force that is paid by the month and for several months at least. */
    Optional<Proposal> propose(String number) {
        Ticket ticket = tickets.get(number);
        Desk desk = desks.get(ticket.desk());
        LocalDate today = clock.instant().atZone(desk.zone()).toLocalDate();
        return Optional.ofNullable(ticket.request().customer())
                .flatMap(it -> contracts.inForce(it, today))
                .flatMap(it -> propose(it, desk, today));
    }

    private Optional<Proposal> propose(Contract contract, Desk desk, LocalDate today) {
        Plan plan = desk.plans().get(contract.plan());
        if (plan == null || plan.monthPrice().isEmpty() || plan.monthsAtLeast().isEmpty()) {
            return Optional.empty();
        }
        Price month = plan.monthPrice().get();
        Rest rest = Rest.of(contract, plan.monthsAtLeast().get(), today);
        BigDecimal amount = rest.of(month.amount());
        return amount.signum() == 0
                ? Optional.empty()
                : Optional.of(new Proposal(
                        contract, new Price(amount, month.currency()), bases(desk, contract, rest, month, amount)));
    }

    private Map<String, String> bases(Desk desk, Contract contract, Rest rest, Price month, BigDecimal amount) {
        Map<String, Object> values = Map.of(
                "tier",
                contract.plan(),
                "monthlyPrice",
                month,
                "months",
                rest.months(),
                "days",
                rest.days(),
                "of",
                rest.ofDays(),
                "amount",
                new Price(amount, month.currency()));
        return Stream.concat(Stream.of(LANGUAGE), desk.languages().stream())
                .distinct()
                .collect(Collectors.toMap(
                        it -> it, language -> texts.say(desk.code(), language, "refundBasis", values)));
    }

    /**
     * Keeps what was decided.
     *
     * @throws Conflict if it is more than is paid for and not served
     */
    Price record(String number, BigDecimal amount, String decidedBy) {
        Proposal most = propose(number)
                .filter(it -> amount.compareTo(it.price().amount()) <= 0)
                .orElseThrow(() -> new Conflict(Sentence.of(
                        "Ticket {0}: no more can be refunded than is paid for and not served yet.", number)));
        String currency = most.price().currency().getCurrencyCode();
        sql.sql("""
                        insert into baton.refund (ticket, contract, amount, currency, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        number,
                        most.contract().id(),
                        amount,
                        currency,
                        decidedBy,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new Price(amount, most.price().currency());
    }
}
