package org.baton.ticket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** How moments and small structures are kept in columns of either database. */
final class Column {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private Column() {}

    /** To the millisecond: the engine's timers know no finer moment and would ring before ours. */
    static OffsetDateTime moment(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static String json(Object value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be kept as JSON: " + value, e);
        }
    }

    static <T> T json(ResultSet row, String column, Class<T> type) throws SQLException {
        try {
            String json = row.getString(column);
            return json == null ? null : JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new SQLException("Column " + column + " does not hold a " + type.getSimpleName(), e);
        }
    }

    static Map<String, Object> map(ResultSet row, String column) throws SQLException {
        try {
            return JSON.readValue(row.getString(column), MAP);
        } catch (JsonProcessingException e) {
            throw new SQLException("Column " + column + " does not hold an object", e);
        }
    }
}
