package org.baton.customer;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tickets have used a slot of which contract; what a month leaves over is gone with it. */
@Repository
public class SlotBookings {

    private final JdbcClient sql;

    SlotBookings(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is left in the subscription month of this day, null if slots are not limited. */
    Integer left(Contract contract, LocalDate on) {
        if (contract.slotsPerMonth() == null) {
            return null;
        }
        int used = sql.sql("""
                        select count(*) from baton.slot_booking
                        where contract = ? and not given_back and booked_on >= ? and booked_on < ?
                        """)
                .params(contract.id(), contract.monthOf(on), contract.monthAfter(on))
                .query(Integer.class)
                .single();
        return Math.max(0, contract.slotsPerMonth() - used);
    }

    /** A ticket uses one slot, however often it changes hands; one that was given back is not taken again. */
    public void book(String ticket, Contract contract, LocalDate on) {
        boolean booked = sql.sql("select count(*) from baton.slot_booking where ticket = ?")
                        .param(ticket)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!booked) {
            sql.sql("insert into baton.slot_booking (ticket, contract, booked_on) values (?, ?, ?)")
                    .params(ticket, contract.id(), on)
                    .update();
        }
    }

    /** The slot is there again in the month that it was taken from. */
    public void giveBack(String ticket) {
        sql.sql("update baton.slot_booking set given_back = true where ticket = ?")
                .param(ticket)
                .update();
    }
}
