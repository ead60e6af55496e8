package org.baton.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What customers bought, and what that entitles them to on a day. */
@Repository
public class Contracts {

    private final JdbcClient sql;
    private final SlotBookings slots;
    private final ApplicationEventPublisher events;

    Contracts(JdbcClient sql, SlotBookings slots, ApplicationEventPublisher events) {
        this.sql = sql;
        this.slots = slots;
        this.events = events;
    }

    /**
     * All that a customer has bought, as it stands on a day of the desk's zone: the plan in force, the newest purchase
     * until then, all licences.
     */
    public Entitlement entitlement(String customer, LocalDate on) {
        List<Contract> bought = of(customer);
        Optional<Contract> support = inForce(bought, on);
        return new Entitlement(
                support.map(Contract::plan).orElse(null),
                support.map(Contract::since).orElse(null),
                support.map(Contract::until).orElse(null),
                newestPurchase(bought, on),
                support.map(it -> slots.left(it, on)).orElse(null),
                bought.stream()
                        .filter(it -> it.inForce(on))
                        .mapToInt(Contract::licences)
                        .sum());
    }

    /** The contract whose plan is in force on a day; if there are several, the one that began last. */
    public Optional<Contract> inForce(String customer, LocalDate on) {
        return inForce(of(customer), on);
    }

    private static Optional<Contract> inForce(List<Contract> bought, LocalDate on) {
        return bought.stream()
                .filter(it -> it.plan() != null && it.inForce(on))
                .max(Comparator.comparing(Contract::since, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Contract::id));
    }

    private static LocalDate newestPurchase(List<Contract> bought, LocalDate on) {
        return bought.stream()
                .map(Contract::purchasedOn)
                .filter(Objects::nonNull)
                .filter(it -> !it.isAfter(on))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** @return the contract with the id that it got */
    public Contract add(Contract contract) {
        var key = new GeneratedKeyHolder();
        sql.sql("""
                        insert into baton.contract
                            (customer, plan, since, until, purchased_on, slots_per_month, licences)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        contract.customer(),
                        contract.plan(),
                        contract.since(),
                        contract.until(),
                        contract.purchasedOn(),
                        contract.slotsPerMonth(),
                        contract.licences())
                .update(key, "id");
        Contract added = get(key.getKeyAs(Long.class));
        events.publishEvent(new ContractBought(added));
        return added;
    }

    /** @param until the last day, null if it has no end any more */
    public Contract prolong(long id, LocalDate until) {
        sql.sql("update baton.contract set until = ? where id = ?")
                .params(until, id)
                .update();
        Contract changed = get(id);
        events.publishEvent(new ContractChanged(changed));
        return changed;
    }

    public Contract get(long id) {
        return sql.sql("select * from baton.contract where id = ?")
                .param(id)
                .query(Contracts::contract)
                .single();
    }

    /** All that the customer has ever bought. */
    public List<Contract> of(String customer) {
        return sql.sql("select * from baton.contract where customer = ? order by id")
                .param(customer)
                .query(Contracts::contract)
                .list();
    }

    private static Contract contract(ResultSet row, int n) throws SQLException {
        return new Contract(
                row.getLong("id"),
                row.getString("customer"),
                row.getString("plan"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("purchased_on", LocalDate.class),
                row.getObject("slots_per_month", Integer.class),
                row.getInt("licences"));
    }
}
