package se.arshjulet.form;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a form: data, not code, and never changed. A class and no record, since it finds its questions
 * by key each time that a field is saved.
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
@JsonPropertyOrder({"key", "version", "title", "intro", "fixedWording", "sections"})
public final class FormDefinition {

    private final String key;
    private final int version;
    private final String title;
    private final @Nullable String intro;
    private final boolean fixedWording;
    private final List<Section> sections;
    private final transient Map<String, Placed> places = new HashMap<>();

    private transient volatile @Nullable FormLogic logic;

    private record Placed(
            Section section, Question question, @Nullable GridCell cell) {}

    /** @param fixedWording an instrument whose wording must not change: no version of it may reword a question */
    @JsonCreator
    public FormDefinition(
            @JsonProperty("key") String key,
            @JsonProperty("version") int version,
            @JsonProperty("title") String title,
            @JsonProperty("intro") @Nullable String intro,
            @JsonProperty("fixedWording") boolean fixedWording,
            @JsonProperty("sections") List<Section> sections) {
        this.key = key;
        this.version = version;
        this.title = title;
        this.intro = intro;
        this.fixedWording = fixedWording;
        this.sections = sections == null ? List.of() : List.copyOf(sections);
        this.sections.forEach(section -> {
            section.questions().forEach(question -> {
                places.put(question.key(), new Placed(section, question, null));
                question.cells()
                        .forEach(cell -> places.put(cell.question().key(), new Placed(section, cell.question(), cell)));
            });
        });
    }

    public FormDefinition(String key, int version, String title, @Nullable String intro, List<Section> sections) {
        this(key, version, title, intro, false, sections);
    }

    public String key() {
        return key;
    }

    public int version() {
        return version;
    }

    public String title() {
        return title;
    }

    public @Nullable String intro() {
        return intro;
    }

    public boolean fixedWording() {
        return fixedWording;
    }

    public List<Section> sections() {
        return sections;
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
        return placed(questionKey).section();
    }

    /** The question, or the cell of a grid, that is so called.
     * @throws IllegalArgumentException if the form has no such question */
    public Question question(String questionKey) {
        return placed(questionKey).question();
    }

    public Optional<Question> find(String questionKey) {
        return Optional.ofNullable(places.get(questionKey)).map(Placed::question);
    }

    /** Its expressions, read when they are first asked for. */
    FormLogic logic() {
        FormLogic read = logic;
        if (read == null) {
            read = new FormLogic(this);
            logic = read;
        }
        return read;
    }

    /** The grid's cell that is so called, if it is one. */
    public Optional<GridCell> cell(String questionKey) {
        return Optional.ofNullable(places.get(questionKey)).map(Placed::cell);
    }

    /** Nobody types the answer: it is a sum or another calculation.
     * @throws IllegalArgumentException if the form has no such question */
    public boolean isComputed(String questionKey) {
        Placed placed = placed(questionKey);
        return placed.question().isComputed()
                || placed.cell() != null && placed.cell().computed();
    }

    private Placed placed(String questionKey) {
        Placed placed = places.get(questionKey);
        if (placed == null) {
            throw new IllegalArgumentException("No question " + questionKey + " in " + key);
        }
        return placed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormDefinition form
                && key.equals(form.key)
                && version == form.version
                && title.equals(form.title)
                && Objects.equals(intro, form.intro)
                && fixedWording == form.fixedWording
                && sections.equals(form.sections);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, version);
    }

    @Override
    public String toString() {
        return key + " version " + version;
    }
}
