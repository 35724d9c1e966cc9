package se.arshjulet.form.xlsform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GridCell;
import se.arshjulet.form.Option;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/** What the names of a sheet mean in a form, and what the form's questions are called in the sheet. */
final class Names {

    static final Option YES = new Option("yes", "Ja");
    static final Option NO = new Option("no", "Nej");

    private final Map<String, Named> byName = new HashMap<>();
    private final Map<String, Named> byPath = new HashMap<>();
    private final Map<String, String> names;
    private final Map<String, Section> sections = new HashMap<>();

    /** @param names by what they stand for
     * @param yesNo by question the two choices, where they are others than {@link #YES} and {@link #NO} */
    Names(FormDefinition form, Map<String, String> names, Map<String, List<String>> yesNo) {
        this.names = Map.copyOf(names);
        form.sections().forEach(section -> {
            sections.put(section.key(), section);
            if (section.repeating()) {
                put(section, section.key(), Kind.ROWS, List.of());
            }
            section.questions().stream()
                    .filter(question -> question.type() != QuestionType.INFORMATION)
                    .forEach(question -> paths(question)
                            .forEach(path -> put(
                                    section, path, Kind.of(question), yesNo.getOrDefault(question.key(), List.of()))));
        });
    }

    static Names of(FormDefinition form) {
        return new Names(form, PartNames.of(form), Map.of());
    }

    /** What of the question can be named in an expression. */
    private static Stream<String> paths(Question question) {
        return switch (question.type()) {
            case PERIOD -> PartNames.PERIOD.stream().map(part -> question.key() + "." + part);
            case NUMBER_GRID ->
                question.cells().stream().map(GridCell::question).map(Question::key);
            case CONTACT_FUNCTION -> Stream.of();
            default -> Stream.of(question.key());
        };
    }

    private void put(Section section, String path, Kind kind, List<String> yesNo) {
        String name = names.get(path);
        if (name != null) {
            Named named = new Named(
                    name,
                    path,
                    kind,
                    section,
                    yesNo.isEmpty() ? YES.code() : yesNo.get(0),
                    yesNo.isEmpty() ? NO.code() : yesNo.get(1));
            byName.put(name, named);
            byPath.put(path, named);
        }
    }

    Optional<Named> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Optional<Named> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    Optional<Section> section(String key) {
        return Optional.ofNullable(sections.get(key));
    }

    /** Something in the sheet is called so, in whatever case. */
    boolean isTaken(String name) {
        return names.values().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** What a part of a question is called in the sheet. */
    String name(String path) {
        return Objects.requireNonNull(names.get(path), path);
    }
}
