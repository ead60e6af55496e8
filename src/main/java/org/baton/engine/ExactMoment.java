package org.baton.engine;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** Reads a moment from a text with its offset only; Jackson would take a number for seconds since 1970. */
final class ExactMoment extends StdScalarDeserializer<OffsetDateTime> {

    private static final long serialVersionUID = 1L;

    ExactMoment() {
        super(OffsetDateTime.class);
    }

    @Override
    public OffsetDateTime deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (OffsetDateTime) context.handleUnexpectedToken(handledType(), json);
        }
        try {
            return OffsetDateTime.parse(json.getText());
        } catch (DateTimeException notAMoment) {
            return (OffsetDateTime) context.handleWeirdStringValue(handledType(), json.getText(), "not a moment");
        }
    }
}
