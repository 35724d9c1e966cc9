package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/form.schema.json says what the product reads, neither more nor less. */
class FormSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode schema = read(Path.of("docs/form.schema.json"));
    private final JsonSchema checker =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);

    @ParameterizedTest
    @ValueSource(strings = {"organisation-1", "samverkan-1", "statistik-1", "floden-1", "insats-1", "insats-2"})
    void theFormsThatShipAreTaken(String name) throws IOException {
        String json = Answering.shipped("forms/" + name + ".json");
        assertThat(problems(json)).isEmpty();
        FormDefinition form = FormDefinitionReader.read(json, name);
        assertThat(problems(FormJson.writeToRead(form))).isEmpty();
        assertThat(problems(FormJson.write(form))).isEmpty();
    }

    @Test
    void itsWordsAreThoseOfTheProduct() {
        assertThat(words("/$defs/question/properties/type/enum")).isEqualTo(names(QuestionType.values()));
        assertThat(words("/$defs/register/properties/kind/enum")).isEqualTo(names(RegisterKind.values()));
        assertThat(words("/$defs/lineage/properties/is/enum")).isEqualTo(names(Lineage.Relation.values()));
        assertThat(words("/$defs/section/properties/layout/enum")).isEqualTo(names(Section.Layout.values()));
    }

    @Test
    void itsPropertiesAreThoseOfTheProduct() {
        assertThat(properties("/$defs/question")).containsExactlyInAnyOrderElementsOf(components(Question.class));
        assertThat(properties("/$defs/section")).containsExactlyInAnyOrderElementsOf(components(Section.class));
        assertThat(properties("/$defs/flow")).containsExactlyInAnyOrderElementsOf(components(Section.Flow.class));
        assertThat(properties("/$defs/option")).containsExactlyInAnyOrderElementsOf(components(Option.class));
        assertThat(properties("/$defs/number")).containsExactlyInAnyOrderElementsOf(components(NumberLimits.class));
        assertThat(properties("/$defs/register")).containsExactlyInAnyOrderElementsOf(components(RegisterChoice.class));
        assertThat(properties("/$defs/grid")).containsExactlyInAnyOrderElementsOf(components(Grid.class));
        assertThat(properties("/$defs/line")).containsExactlyInAnyOrderElementsOf(components(Grid.Line.class));
        assertThat(properties("/$defs/file")).containsExactlyInAnyOrderElementsOf(components(FileLimits.class));
        assertThat(properties("/$defs/constraint")).containsExactlyInAnyOrderElementsOf(components(Constraint.class));
        assertThat(properties("/$defs/lineage")).containsExactlyInAnyOrderElementsOf(components(Lineage.class));
        assertThat(properties("/$defs/source")).containsExactlyInAnyOrderElementsOf(components(Lineage.Source.class));
        assertThat(properties("/$defs/plausibility"))
                .containsExactlyInAnyOrderElementsOf(components(Plausibility.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"key\": \"1q\"",
                "\"type\": \"NUMBER\"",
                "\"label\": \"\"",
                "\"requird\": true",
                "\"required\": \"ja\"",
                "\"maxLength\": 0",
                "\"type\": \"ONE_OF\"",
                "\"type\": \"NUMBER_GRID\"",
                "\"type\": \"REGISTER_ENTRY\"",
                "\"type\": \"REGISTER_ENTRY\", \"register\": {\"kind\": \"PEOPLE\"}",
                "\"type\": \"INFORMATION\", \"required\": true",
                "\"number\": {\"min\": 1}",
                "\"type\": \"WHOLE_NUMBER\", \"plausibility\": {}",
                "\"lineage\": {\"from\": [\"a\"]}",
                "\"constraints\": [{\"that\": \"a\"}]",
                "\"showIf\": \"\"",
            })
    void whatThePublishingRefusesInAQuestionTheSchemaRefusesToo(String words) throws IOException {
        assertThat(problems(form(words))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = QuestionType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ONE_OF", "SEVERAL_OF", "REGISTER_ENTRY", "NUMBER_GRID"})
    void aQuestionNeedsNoMoreThanAKeyATypeAndALabel(QuestionType type) throws IOException {
        assertThat(problems(form("\"type\": \"%s\"".formatted(type)))).isEmpty();
    }

    @Test
    void aFormNeedsAKeyATitleAndAPart() throws IOException {
        assertThat(problems("{\"title\": \"F\", \"sections\": []}")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(problems("[]")).isNotEmpty();
    }

    private static String form(String words) {
        List<String> all = new ArrayList<>(List.of(words));
        if (!words.contains("\"key\"")) {
            all.add("\"key\": \"q\"");
        }
        if (!words.contains("\"type\"")) {
            all.add("\"type\": \"SHORT_TEXT\"");
        }
        if (!words.contains("\"label\"")) {
            all.add("\"label\": \"L\"");
        }
        return "{\"key\": \"f\", \"title\": \"F\", \"sections\": [{\"key\": \"s\", \"title\": \"S\", \"questions\": [{%s}]}]}"
                .formatted(String.join(", ", all));
    }

    private Set<ValidationMessage> problems(String json) throws IOException {
        return checker.validate(JSON.readTree(json));
    }

    private List<String> words(String pointer) {
        List<String> words = new ArrayList<>();
        schema.at(pointer).forEach(word -> {
            if (word.isTextual()) {
                words.add(word.asText());
            }
        });
        return words;
    }

    private List<String> properties(String pointer) {
        List<String> names = new ArrayList<>();
        schema.at(pointer + "/properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }

    private static JsonNode read(Path path) {
        try {
            return JSON.readTree(Files.readString(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
