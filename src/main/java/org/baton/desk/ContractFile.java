package org.baton.desk;

import java.util.Collection;
import org.baton.desk.ContractTerms.HandOver;
import org.baton.desk.ContractTerms.Warranty;
import org.baton.engine.Sentence;

/** The part of a {@code desk.yaml} that says what is done on the days of a contract. */
final class ContractFile {

    private ContractFile() {}

    static ContractTerms read(Section contracts, Collection<String> lines) {
        return new ContractTerms(
                contracts.optionalSection(
                        "warranty",
                        it -> new Warranty(
                                it.value("months", ContractFile::months), it.value("warn", ContractFile::days))),
                contracts.optionalSection(
                        "handOver",
                        it -> new HandOver(
                                it.value("months", ContractFile::months),
                                it.value("line", DeskFile.one(Sentence.of("line of this desk"), lines)))),
                contracts.optionalList("ending", ContractFile::days));
    }

    private static int months(String text) {
        if (!text.matches("[1-9]\\d?")) {
            throw new Unusable("\"{0}\" is no number of months from 1 to 99", text);
        }
        return Integer.parseInt(text);
    }

    private static int days(String text) {
        if (!text.matches("[1-9]\\d{0,2} d")) {
            throw new Unusable("\"{0}\" is no number of days; one is written like 30 d", text);
        }
        return Integer.parseInt(text.replace(" d", ""));
    }
}
