package se.arshjulet.appendix;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How what was decided is stored. A mapper of its own: what stands there must not change with a setting. */
final class ContentJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private ContentJson() {}

    static String write(Content content) {
        try {
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An appendix that cannot be stored", e);
        }
    }

    static Content read(String json) {
        try {
            return MAPPER.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An appendix that cannot be read", e);
        }
    }
}
