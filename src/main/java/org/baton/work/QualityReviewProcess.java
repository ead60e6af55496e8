package org.baton.work;

import java.math.BigDecimal;
import java.util.List;
import org.baton.engine.Variable;

/** The process in qualityReview.bpmn: its key and its variables. The business key is the ticket's number. */
public final class QualityReviewProcess {

    public static final String KEY = "qualityReview";

    /** What share of such tickets is reviewed, from 0 to 1. */
    public static final Variable<BigDecimal> SHARE = Variable.number("share");

    public static final Variable<Boolean> PICKED = Variable.flag("picked");

    /** How well the matter was understood, from 1 to 5; so the others. */
    public static final Variable<BigDecimal> UNDERSTANDING = Variable.number("understanding");

    public static final Variable<BigDecimal> SOLUTION = Variable.number("solution");
    public static final Variable<BigDecimal> TONE = Variable.number("tone");
    public static final Variable<BigDecimal> SPEED = Variable.number("speed");

    public static final List<Variable<BigDecimal>> MARKS = List.of(UNDERSTANDING, SOLUTION, TONE, SPEED);

    public static final List<Variable<?>> SAID = List.copyOf(MARKS);

    private QualityReviewProcess() {}
}
