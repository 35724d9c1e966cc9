package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;
import se.arshjulet.form.sentence.Verb;

/** What an expression can speak of where it stands: questions outside rows, and those of its own row.
 * @param section  the part that it stands in
 * @param question the question that it stands at, which it does not speak of; null at a part */
record Scope(
        DraftDesk desk, Supplier<String> section, @Nullable String question) {

    /** The part that it stands in: a question may have been moved since. */
    String part() {
        return section.get();
    }

    /** Those that a clause can be about, in the form's order. */
    List<Question> questions() {
        return all().filter(Verb::canSpeakOf).toList();
    }

    /** The figures that a calculation can be made of. */
    List<Question> figures() {
        return all().filter(one -> one.type().isFigure()).toList();
    }

    /** The columns of figures in parts with rows. */
    List<String> columns() {
        return rowParts()
                .flatMap(part -> part.questions().stream()
                        .filter(one -> one.type().isFigure())
                        .map(one -> part.key() + "." + one.key()))
                .toList();
    }

    /** The parts with rows. */
    List<String> parts() {
        return rowParts().map(Section::key).toList();
    }

    private Stream<Section> rowParts() {
        return form().sections().stream()
                .filter(part -> part.repeating() && !part.key().equals(part()));
    }

    private Stream<Question> all() {
        return form().sections().stream()
                .filter(part -> !part.repeating() || part.key().equals(part()))
                .filter(part -> question != null || !part.key().equals(part()))
                .flatMap(part -> part.questions().stream())
                .filter(one -> !one.key().equals(question));
    }

    Optional<Question> find(String key) {
        return form().find(key).filter(one -> form().cell(key).isEmpty());
    }

    /** Whether what was spoken of has been taken away. */
    boolean isGone(String of) {
        String key = of.substring(of.indexOf('.') + 1);
        return form().find(key).isEmpty()
                && form().sections().stream().noneMatch(part -> part.key().equals(key));
    }

    /** What a key, a column or a part is called. */
    String label(String of) {
        int stop = of.indexOf('.');
        if (stop > 0) {
            return label(of.substring(stop + 1)) + " (" + label(of.substring(0, stop)) + ")";
        }
        if (isGone(of)) {
            return desk.wasCalled(of)
                    .map(was -> UI.getCurrent().getTranslation("draft.clause.gone", was))
                    .orElseGet(() -> UI.getCurrent().getTranslation("draft.clause.gone.unnamed"));
        }
        return find(of).map(one -> QuestionName.of(one, form()))
                .or(() -> form().sections().stream()
                        .filter(part -> part.key().equals(of))
                        .map(Section::title)
                        .findFirst())
                .filter(label -> !label.isBlank())
                .orElse(of);
    }

    FormDefinition form() {
        return desk.form();
    }
}
