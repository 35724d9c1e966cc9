package se.arshjulet.datarequest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.GivenAnswer;

/** How values and revisions are stored. A mapper of its own: what stands in an archive must not change with a setting. */
final class AnswerJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private AnswerJson() {}

    private record Stored(List<AnswerRow> rows, List<StoredAnswer> answers) {}

    private record StoredAnswer(
            UUID rowKey,
            String questionKey,
            AnswerStatus status,
            @Nullable AnswerValue value,
            AnswerOrigin origin,
            UUID answeredBy,
            @Nullable UUID onBehalfOf,
            Instant answeredAt,
            @Nullable String comment,
            @Nullable String source) {}

    static String write(AnswerSet set) {
        List<StoredAnswer> answers = set.answers().entrySet().stream()
                .map(entry -> stored(entry.getKey(), entry.getValue()))
                .toList();
        return json(new Stored(set.rows(), answers));
    }

    private static StoredAnswer stored(AnswerKey at, GivenAnswer given) {
        return new StoredAnswer(
                at.rowKey(),
                at.questionKey(),
                given.status(),
                given.value(),
                given.origin(),
                given.answeredBy(),
                given.onBehalfOf(),
                given.answeredAt(),
                given.comment(),
                given.source());
    }

    static AnswerSet read(String json) {
        Stored stored = parsed(json, Stored.class);
        return new AnswerSet(
                stored.rows(),
                stored.answers().stream()
                        .collect(Collectors.toMap(
                                a -> new AnswerKey(a.rowKey(), a.questionKey()),
                                a -> new GivenAnswer(
                                        a.status(),
                                        a.value(),
                                        a.origin(),
                                        a.answeredBy(),
                                        a.onBehalfOf(),
                                        a.answeredAt(),
                                        a.comment(),
                                        a.source()))));
    }

    static @Nullable String writeValue(@Nullable AnswerValue value) {
        return value == null ? null : json(value);
    }

    static @Nullable AnswerValue readValue(@Nullable String json) {
        return json == null ? null : parsed(json, AnswerValue.class);
    }

    /** How often each code was chosen. */
    static Map<String, Integer> readCounts(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Counts could not be read", e);
        }
    }

    private static String json(Object object) {
        try {
            return MAPPER.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer could not be written as JSON", e);
        }
    }

    private static <T> T parsed(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored answer could not be read", e);
        }
    }
}
