package org.baton.insight;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baton.engine.Preparation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Offers what is counted as gauges. All of one scrape are of the same moment, and counted once. */
@Component
class Numbers implements Preparation {

    private static final Logger log = LoggerFactory.getLogger(Numbers.class);
    private static final Duration FRESH = Duration.ofSeconds(5);

    /** @param unknown that counting failed; then nothing is 0, and nobody is to be told so */
    private record Reading(Instant at, Map<Figure, Double> figures, boolean unknown) {}

    private final Counts counts;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Set<Figure> offered = new HashSet<>();
    private Reading last = new Reading(Instant.EPOCH, Map.of(), true);

    Numbers(Counts counts, MeterRegistry meters, Clock clock) {
        this.counts = counts;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        reading();
    }

    private double value(Figure figure) {
        var reading = reading();
        return reading.unknown() ? Double.NaN : reading.figures().getOrDefault(figure, 0d);
    }

    private synchronized Reading reading() {
        Instant now = clock.instant();
        if (Duration.between(last.at(), now).abs().compareTo(FRESH) >= 0) {
            last = read(now);
            last.figures().keySet().stream().filter(offered::add).forEach(this::offer);
        }
        return last;
    }

    /** A database that does not answer is asked again a while later, not once for each gauge. */
    private Reading read(Instant now) {
        try {
            return new Reading(now, counts.at(now), false);
        } catch (RuntimeException e) {
            log.warn("What operations watch cannot be counted: {}", e.getMessage());
            return new Reading(now, Map.of(), true);
        }
    }

    private void offer(Figure figure) {
        Tags labels = figure.labels().entrySet().stream()
                .map(it -> Tags.of(it.getKey(), it.getValue()))
                .reduce(Tags.empty(), Tags::and);
        Gauge.builder(figure.name(), this, it -> it.value(figure)).tags(labels).register(meters);
    }
}
