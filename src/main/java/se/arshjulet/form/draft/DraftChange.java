package se.arshjulet.form.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;
import se.arshjulet.form.SectionBuilder;

/** One thing done to a draft. It is done to the draft as it is, not as it was seen: so two who work at once both have their way,
 * unless they change the same property of the same thing. */
public sealed interface DraftChange {

    /** @throws DraftConflict if it cannot be done to the form any more */
    FormDefinition in(FormDefinition form);

    /** The same change of what stands there now, for whoever has seen that and wants it all the same.
     * @throws DraftConflict if it is there no more */
    default DraftChange over(FormDefinition now) {
        return this;
    }

    /** What is said of the whole form.
     * @param fixedWording no later version may reword a question */
    record Head(String title, @Nullable String intro, boolean fixedWording) {

        public static Head of(FormDefinition form) {
            return new Head(form.title(), form.intro(), form.fixedWording());
        }
    }

    record ChangeHead(Head seen, Head wanted) implements DraftChange {
        @Override
        public FormDefinition in(FormDefinition form) {
            Head head = ThreeWay.merge(seen, wanted, Head.of(form));
            return new FormDefinition(
                    form.key(), form.version(), head.title(), head.intro(), head.fixedWording(), form.sections());
        }

        @Override
        public DraftChange over(FormDefinition now) {
            return new ChangeHead(Head.of(now), ThreeWay.over(seen, wanted, Head.of(now)));
        }
    }

    /** @param at the place among the parts; beyond the last is last */
    record AddSection(Section section, int at) implements DraftChange {
        @Override
        public FormDefinition in(FormDefinition form) {
            refuseTaken(form, section.key());
            section.questions().forEach(question -> refuseTaken(form, question.key()));
            List<Section> sections = new ArrayList<>(form.sections());
            sections.add(Math.min(at, sections.size()), section);
            return with(form, sections);
        }
    }

    /** All but its questions, which have changes of their own. */
    record ChangeSection(Section seen, Section wanted) implements DraftChange {
        @Override
        public FormDefinition in(FormDefinition form) {
            Section now = section(form, seen.key());
            Section merged = ThreeWay.merge(without(seen), without(wanted), without(now));
            return replaced(form, now.key(), holding(merged, now.questions()));
        }

        @Override
        public DraftChange over(FormDefinition form) {
            Section now = section(form, seen.key());
            return new ChangeSection(now, ThreeWay.over(without(seen), without(wanted), without(now)));
        }

        private static Section without(Section section) {
            return holding(section, List.of());
        }
    }

    /** @param seen as it was seen: what somebody has added to it since is not taken away unseen */
    record RemoveSection(Section seen) implements DraftChange {
        @Override
        public FormDefinition in(FormDefinition form) {
            if (!section(form, seen.key()).equals(seen)) {
                throw new DraftConflict(DraftConflict.What.CHANGED);
            }
            return with(
                    form,
                    form.sections().stream()
                            .filter(one -> !one.key().equals(seen.key()))
                            .toList());
        }
    }

    /** @param before the part that it is to stand before; null for last */
    record MoveSection(String key, @Nullable String before) implements DraftChange {
        @Override
        public FormDefinition in(FormDefinition form) {
            Section moved = section(form, key);
            List<Section> sections = new ArrayList<>(form.sections());
            sections.remove(moved);
            sections.add(place(sections.stream().map(Section::key).toList(), before), moved);
            return with(form, sections);
        }
    }

    /** @param before the question that it is to stand before; null for last */
    record AddQuestion(
            String section, Question question, @Nullable String before) implements DraftChange {
        @Override
        public FormDefinition in(FormDefinition form) {
            refuseTaken(form, question.key());
            return questions(form, section, questions -> {
                List<Question> more = new ArrayList<>(questions);
                more.add(place(keys(questions), before), question);
                return more;
            });
        }
    }

    record ChangeQuestion(Question seen, Question wanted) implements DraftChange {
        @Override
        public FormDefinition in(FormDefinition form) {
            Question now = question(form, seen.key());
            Question merged = ThreeWay.merge(seen, wanted, now);
            return questions(form, form.sectionOf(now.key()).key(), questions -> questions.stream()
                    .map(one -> one.key().equals(now.key()) ? merged : one)
                    .toList());
        }

        @Override
        public DraftChange over(FormDefinition form) {
            Question now = question(form, seen.key());
            return new ChangeQuestion(now, ThreeWay.over(seen, wanted, now));
        }
    }

    /** @param seen as it was seen: what somebody has made of it since is not taken away unseen */
    record RemoveQuestion(Question seen) implements DraftChange {
        @Override
        public FormDefinition in(FormDefinition form) {
            Question now = question(form, seen.key());
            if (!now.equals(seen)) {
                throw new DraftConflict(DraftConflict.What.CHANGED);
            }
            return questions(form, form.sectionOf(now.key()).key(), questions -> questions.stream()
                    .filter(one -> !one.equals(now))
                    .toList());
        }
    }

    /** @param section where it is to stand, which may be another part
     * @param before  the question that it is to stand before; null for last */
    record MoveQuestion(
            String key, String section, @Nullable String before) implements DraftChange {
        @Override
        public FormDefinition in(FormDefinition form) {
            Question moved = question(form, key);
            FormDefinition taken = questions(form, form.sectionOf(key).key(), questions -> questions.stream()
                    .filter(one -> !one.key().equals(key))
                    .toList());
            return new AddQuestion(section, moved, key.equals(before) ? null : before).in(taken);
        }
    }

    /** Gives a part, or a question, another key; every expression that names it follows.
     * @param lineage what the question is to the version before, under its new key; null where there is none */
    record Rename(String key, String to, @Nullable Lineage lineage) implements DraftChange {
        @Override
        public FormDefinition in(FormDefinition form) {
            refuseTaken(form, to);
            if (form.find(key).isEmpty() && keys(form).noneMatch(key::equals)) {
                throw new DraftConflict(DraftConflict.What.GONE);
            }
            return new Renaming(key, to, lineage).in(form);
        }

        private static Stream<String> keys(FormDefinition form) {
            return form.sections().stream().map(Section::key);
        }
    }

    private static void refuseTaken(FormDefinition form, String key) {
        if (form.find(key).isPresent()
                || form.sections().stream().anyMatch(one -> one.key().equals(key))) {
            throw new DraftConflict(DraftConflict.What.TAKEN);
        }
    }

    private static Section section(FormDefinition form, String key) {
        return form.sections().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new DraftConflict(DraftConflict.What.GONE));
    }

    private static Question question(FormDefinition form, String key) {
        Optional<Question> found = form.find(key).filter(one -> form.cell(key).isEmpty());
        return found.orElseThrow(() -> new DraftConflict(DraftConflict.What.GONE));
    }

    private static FormDefinition questions(
            FormDefinition form, String sectionKey, UnaryOperator<List<Question>> change) {
        Section section = section(form, sectionKey);
        return replaced(form, sectionKey, holding(section, change.apply(section.questions())));
    }

    private static FormDefinition replaced(FormDefinition form, String sectionKey, Section section) {
        return with(
                form,
                form.sections().stream()
                        .map(one -> one.key().equals(sectionKey) ? section : one)
                        .toList());
    }

    private static FormDefinition with(FormDefinition form, List<Section> sections) {
        return new FormDefinition(
                form.key(), form.version(), form.title(), form.intro(), form.fixedWording(), sections);
    }

    private static Section holding(Section section, List<Question> questions) {
        return new SectionBuilder(section).questions(questions).build();
    }

    private static List<String> keys(List<Question> questions) {
        return questions.stream().map(Question::key).toList();
    }

    /** What it was to stand before may be gone: then it stands last. */
    private static int place(List<String> keys, @Nullable String before) {
        int at = before == null ? -1 : keys.indexOf(before);
        return at < 0 ? keys.size() : at;
    }
}
