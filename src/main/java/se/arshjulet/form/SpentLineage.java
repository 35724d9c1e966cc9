package se.arshjulet.form;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a question was to the version before is said in the version that it was said of. A version that is taken out as a file to
 * go on from still carries it, and to the version itself it says nothing any more: it falls away by itself, so that nobody has to
 * take it out of a file that she has not touched.
 */
public final class SpentLineage {

    private final FormDefinition before;
    private final @Nullable FormDefinition itself;

    /** @param before the newest version
     * @param itself the published version that the file says that it is; null if there is none */
    private SpentLineage(FormDefinition before, @Nullable FormDefinition itself) {
        this.before = before;
        this.itself = itself;
    }

    /** Of those questions that can be looked at, the keys of those that say something of a version long passed. */
    static Set<String> in(FormDefinition sound, FormDefinition before, @Nullable FormDefinition itself) {
        SpentLineage spent = new SpentLineage(before, itself);
        Set<String> keys = new HashSet<>();
        sound.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(spent::isSpent)
                .forEach(question -> keys.add(question.key()));
        return keys;
    }

    private boolean isSpent(Question question) {
        Lineage lineage = question.lineage();
        Question then = find(before, question.key());
        if (lineage == null || then == null) {
            return false;
        }
        boolean reads = then.type() == question.type() && FormWording.isSame(then, question);
        boolean itsOwn = lineage.from().isEmpty() || lineage.from().equals(List.of(question.key()));
        // In other words once again: that is as true of this version as it was of the one before.
        return reads && (itsOwn || lineage.from().stream().noneMatch(this::isAsked))
                || wasSaid(question, lineage)
                        && !(lineage.is() == Lineage.Relation.REWORDED && itsOwn && then.type() == question.type());
    }

    private boolean isAsked(String key) {
        return find(before, key) != null;
    }

    private boolean wasSaid(Question question, Lineage lineage) {
        Question said = itself == null ? null : find(itself, question.key());
        return said != null && Objects.equals(said.lineage(), lineage);
    }

    private static @Nullable Question find(FormDefinition form, String key) {
        return form.find(key).filter(question -> form.cell(key).isEmpty()).orElse(null);
    }

    /** The form as a version that goes on from it begins: to the version itself each question is the same. */
    public static FormDefinition settled(FormDefinition form) {
        return without(form, question -> true);
    }

    /** Whether it asks just what the version before asks. */
    static boolean isSaidAlready(FormDefinition before, FormDefinition form) {
        return settled(before)
                .equals(settled(new FormDefinition(
                        form.key(),
                        before.version(),
                        form.title(),
                        form.intro(),
                        form.fixedWording(),
                        form.sections())));
    }

    static FormDefinition without(FormDefinition form, Predicate<Question> spent) {
        return new FormDefinition(
                form.key(),
                form.version(),
                form.title(),
                form.intro(),
                form.fixedWording(),
                form.sections().stream()
                        .map(section -> new SectionBuilder(section)
                                .questions(section.questions().stream()
                                        .map(question -> question.lineage() != null && spent.test(question)
                                                ? new QuestionBuilder(question)
                                                        .lineage(null)
                                                        .build()
                                                : question)
                                        .toList())
                                .build())
                        .toList());
    }
}
