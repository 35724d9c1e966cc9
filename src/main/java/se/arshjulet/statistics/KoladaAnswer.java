package se.arshjulet.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in Kolada's answers (v3, https://api.kolada.se/v3/docs): indicators, municipalities and figures, told apart by
 * what each value holds. So one file may hold the answers to several questions.
 */
final class KoladaAnswer {

    static final String UNREADABLE =
            "Det som kom från Kolada går inte att läsa. Det ska vara JSON med ”values”, som API:t svarar.";

    private static final int LARGEST = 64_000_000;
    /** Kolada's figures are floating-point; what is beyond is noise. */
    private static final int DECIMALS = 6;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, String> municipalities = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    /** @param description Kolada's own, which says who is counted and where the figures are from */
    record Indicator(String id, String title, String description) {}

    /** @param value null is missing */
    record Figure(
            String kpi,
            int year,
            String municipality,
            Sex sex,
            @Nullable BigDecimal value) {}

    Map<String, Indicator> indicators() {
        return indicators;
    }

    /** Names by code. */
    Map<String, String> municipalities() {
        return municipalities;
    }

    List<Figure> figures() {
        return figures;
    }

    /** Takes in an answer, or a list of them.
     * @return where the next page of it is, if there is one
     * @throws KoladaException if it is none */
    @Nullable
    String add(byte[] json) {
        if (json.length > LARGEST) {
            throw new KoladaException("Svaret från Kolada är för stort. Fråga om färre år eller kommuner.");
        }
        JsonNode node = tree(json);
        if (node.isArray()) {
            node.forEach(this::answer);
            return null;
        }
        answer(node);
        String next = node.path("next_url").asText("");
        return next.isBlank() || next.equals("null") ? null : next;
    }

    private static JsonNode tree(byte[] json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node == null) {
                throw new KoladaException(UNREADABLE);
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new KoladaException(UNREADABLE, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(JsonNode answer) {
        JsonNode values = answer.path("values");
        if (!values.isArray()) {
            throw new KoladaException(UNREADABLE);
        }
        values.forEach(this::value);
    }

    private void value(JsonNode value) {
        if (value.hasNonNull("kpi") && value.hasNonNull("municipality")) {
            figures(value);
            return;
        }
        String id = value.path("id").asText("");
        String title = value.path("title").asText("").strip();
        if (id.isEmpty() || title.isEmpty()) {
            throw new KoladaException(UNREADABLE);
        }
        if (value.has("type")) {
            municipalities.put(id, title);
        } else {
            indicators.put(id, new Indicator(id, title, text(value.path("description"))));
        }
    }

    private void figures(JsonNode value) {
        String municipality = value.path("municipality").asText();
        String period = value.path("period").asText("");
        if (!municipality.matches("\\d{4}")
                || !period.matches("\\d{4}")
                || !value.path("values").isArray()) {
            throw new KoladaException(UNREADABLE);
        }
        for (JsonNode figure : value.path("values")) {
            if (!figure.path("isdeleted").asBoolean(false)) {
                figures.add(new Figure(
                        value.path("kpi").asText(),
                        Integer.parseInt(period),
                        municipality,
                        Sex.of(figure.path("gender").asText("T")).orElseThrow(() -> new KoladaException(UNREADABLE)),
                        number(figure.path("value"))));
            }
        }
    }

    private static @Nullable BigDecimal number(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (!value.isNumber()) {
            throw new KoladaException(UNREADABLE);
        }
        return value.decimalValue().setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** In one paragraph: Kolada has line breaks where its own pages break. */
    private static String text(JsonNode node) {
        return node.isTextual() ? node.asText().replaceAll("\\s+", " ").strip() : "";
    }
}
