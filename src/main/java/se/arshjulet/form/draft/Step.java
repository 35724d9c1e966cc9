package se.arshjulet.form.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;
import se.arshjulet.form.draft.DraftChange.MoveQuestion;
import se.arshjulet.form.draft.DraftChange.MoveSection;

/** One step up or down in the form.
 * @param by -1 for up, 1 for down */
public record Step(FormDefinition form, int by) {

    /** Empty at the end. */
    public Optional<DraftChange> ofSection(String key) {
        List<String> parts = form.sections().stream().map(Section::key).toList();
        return within(parts, key).map(to -> new MoveSection(key, to.before()));
    }

    /** A question steps into the next part from the end of its own. */
    public Optional<DraftChange> ofQuestion(String key) {
        Section part = form.sectionOf(key);
        List<String> keys = part.questions().stream().map(Question::key).toList();
        return within(keys, key)
                .<DraftChange>map(to -> new MoveQuestion(key, part.key(), to.before()))
                .or(() -> intoTheNext(key, part));
    }

    private Optional<DraftChange> intoTheNext(String key, Section part) {
        int next = form.sections().indexOf(part) + by;
        if (next < 0 || next >= form.sections().size()) {
            return Optional.empty();
        }
        Section other = form.sections().get(next);
        boolean last = by < 0 || other.questions().isEmpty();
        return Optional.of(new MoveQuestion(
                key, other.key(), last ? null : other.questions().get(0).key()));
    }

    private record Place(@Nullable String before) {}

    private Optional<Place> within(List<String> keys, String key) {
        int to = keys.indexOf(key) + by;
        if (to < 0 || to >= keys.size()) {
            return Optional.empty();
        }
        List<String> others = new ArrayList<>(keys);
        others.remove(key);
        return Optional.of(new Place(to < others.size() ? others.get(to) : null));
    }
}
