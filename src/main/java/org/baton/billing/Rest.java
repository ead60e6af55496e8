package org.baton.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.baton.customer.Contract;

/**
 * What of a subscription is paid for and not served yet.
 *
 * @param months whole months that have not begun
 * @param days that are left of the month that has begun
 * @param ofDays how many days that month has
 */
record Rest(int months, int days, int ofDays) {

    static final Rest NOTHING = new Rest(0, 0, 1);

    /**
     * The day itself is served. Paid for is what the contract says until when, else whole months, and at least so many.
     *
     * @param least for how many months a subscription is paid
     */
    static Rest of(Contract contract, int least, LocalDate on) {
        LocalDate since = contract.since();
        if (since == null || on.isBefore(since)) {
            return NOTHING;
        }
        LocalDate paidTo = contract.until() == null
                ? paidTo(since, least, on)
                : contract.until().plusDays(1);
        LocalDate month = contract.monthOf(on);
        LocalDate next = contract.monthAfter(on);
        LocalDate end = paidTo.isBefore(next) ? paidTo : next;
        long days = Math.max(0, ChronoUnit.DAYS.between(on.plusDays(1), end));
        long months = Math.max(0, ChronoUnit.MONTHS.between(next, paidTo));
        return new Rest((int) months, (int) days, (int) ChronoUnit.DAYS.between(month, next));
    }

    private static LocalDate paidTo(LocalDate since, int least, LocalDate on) {
        long begun = ChronoUnit.MONTHS.between(since, on) + 1;
        return since.plusMonths(Math.max(least, begun));
    }

    BigDecimal of(BigDecimal monthPrice) {
        return monthPrice
                .multiply(BigDecimal.valueOf((long) months * ofDays + days))
                .divide(BigDecimal.valueOf(ofDays), 2, RoundingMode.HALF_UP);
    }
}
