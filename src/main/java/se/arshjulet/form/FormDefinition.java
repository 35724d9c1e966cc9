package se.arshjulet.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published version of a form: data, not code, and never changed. */
public record FormDefinition(
        String key, int version, String title, @Nullable String intro, List<Section> sections) {

    public FormDefinition {
        sections = List.copyOf(sections);
    }

    /** @throws IllegalArgumentException if the form has no such section */
    public Section section(String sectionKey) {
        return sections.stream()
                .filter(section -> section.key().equals(sectionKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No section " + sectionKey + " in " + key));
    }

    /** The section that holds the question.
     * @throws IllegalArgumentException if the form has no such question */
    public Section sectionOf(String questionKey) {
        return sections.stream()
                .filter(section ->
                        section.questions().stream().anyMatch(q -> q.key().equals(questionKey)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No question " + questionKey + " in " + key));
    }

    /** @throws IllegalArgumentException if the form has no such question */
    public Question question(String questionKey) {
        return sectionOf(questionKey).questions().stream()
                .filter(q -> q.key().equals(questionKey))
                .findFirst()
                .orElseThrow();
    }
}
