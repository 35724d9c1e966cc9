package se.arshjulet.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** The description of open data (openapi.json), for tests that hold answers against it. */
public record Description(JsonNode openApi) {

    /** Everything required is there, and everything there is described.
     * @param path as it stands in the description */
    public void check(String path, JsonNode answer) {
        check(openApi.path("paths").path(path).at("/get/responses/200/content/application~1json/schema"), answer, path);
    }

    private void check(JsonNode schema, JsonNode value, String at) {
        if (schema.has("$ref")) {
            check(openApi.at(schema.path("$ref").asText().substring(1)), value, at);
        } else if ("array".equals(schema.path("type").asText())) {
            value.forEach(item -> check(schema.path("items"), item, at + "[]"));
        } else if (schema.has("properties")) {
            schema.path("required").forEach(name -> assertThat(value.has(name.asText()))
                    .as(at + "." + name)
                    .isTrue());
            value.fields().forEachRemaining(field -> {
                JsonNode property = schema.path("properties").path(field.getKey());
                assertThat(property.isMissingNode())
                        .as(at + "." + field.getKey())
                        .isFalse();
                check(property, field.getValue(), at + "." + field.getKey());
            });
        } else if (schema.has("enum")) {
            assertThat(schema.path("enum")).as(at).contains(value);
        }
    }
}
