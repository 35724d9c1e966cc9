package se.arshjulet.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;

/** A given answer, typed by what its question asks for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AnswerValue.Text.class, name = "text"),
    @JsonSubTypes.Type(value = AnswerValue.Choices.class, name = "choices"),
    @JsonSubTypes.Type(value = AnswerValue.RowReference.class, name = "row"),
    @JsonSubTypes.Type(value = AnswerValue.Contact.class, name = "contact")
})
public sealed interface AnswerValue {

    record Text(String text) implements AnswerValue {}

    /** @param codes  of the question's options, in their order
     * @param others the person's own words, where the question allows it */
    record Choices(List<String> codes, List<String> others) implements AnswerValue {
        public Choices {
            codes = List.copyOf(codes);
            others = List.copyOf(others);
        }
    }

    record RowReference(UUID rowKey) implements AnswerValue {}

    /** A function, not a person; each part may be empty. */
    record Contact(String function, String phone, String email) implements AnswerValue {}
}
