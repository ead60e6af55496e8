package org.baton.desk;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount of money as it is published. */
public record Price(BigDecimal amount, Currency currency) {

    /** Like {@code 20 USD}: the same in every language. */
    @Override
    public String toString() {
        return amount.stripTrailingZeros().toPlainString() + " " + currency.getCurrencyCode();
    }
}
