package org.baton.desk;

import java.math.BigDecimal;
import java.util.Currency;

/** The part of a {@code desk.yaml} that describes one plan. */
final class PlanFile {

    private PlanFile() {}

    static Plan read(Section plan) {
        return new Plan(
                plan.optionalSection("hourlyPrice", PlanFile::price),
                plan.optionalSection("slotPrice", PlanFile::price),
                plan.optionalSection("monthPrice", PlanFile::price),
                plan.optional("slotsPerMonth", PlanFile::count),
                plan.optional("monthsAtLeast", PlanFile::count));
    }

    private static Price price(Section price) {
        return new Price(price.value("amount", PlanFile::amount), price.value("currency", PlanFile::currency));
    }

    private static BigDecimal amount(String text) {
        if (!text.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw new Unusable("\"{0}\" is no amount of money; one is written like 30 or 29.90", text);
        }
        return new BigDecimal(text);
    }

    private static Currency currency(String text) {
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException e) {
            throw new Unusable("\"{0}\" is no currency; one is written like USD", text);
        }
    }

    static int count(String text) {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new Unusable("\"{0}\" is no number of at least 1", text);
        }
        return Integer.parseInt(text);
    }
}
