package se.arshjulet.datarequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Person;
import se.arshjulet.datarequest.AnswerPast.HandOver;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.review.AnswersUnderReview.How;
import se.arshjulet.review.AnswersUnderReview.Version;

/** One field's history in words: what each change was, by what stood there before it. */
final class AnswerVersions {

    private final FormDefinition form;
    private final AnswerSet set;
    private final Map<UUID, Person> persons;

    /** @param set the answers that rows are called by
     * @param persons who are mentioned */
    AnswerVersions(FormDefinition form, AnswerSet set, Map<UUID, Person> persons) {
        this.form = form;
        this.set = set;
        this.persons = persons;
    }

    /** Those that stood there when it was sent in: what was only begun is nobody's but the answerer's. */
    static List<AnswerPast.Version> sentIn(List<AnswerPast.Version> versions, List<HandOver> handOvers) {
        List<AnswerPast.Version> sent = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            var from = versions.get(i).act().at();
            var until = i + 1 < versions.size() ? versions.get(i + 1).act().at() : null;
            if (handOvers.stream()
                    .filter(handOver -> handOver.event() == Revisions.Event.SUBMITTED)
                    .map(handOver -> handOver.act().at())
                    .anyMatch(at -> !from.isAfter(at) && (until == null || until.isAfter(at)))) {
                sent.add(versions.get(i));
            }
        }
        return sent;
    }

    /** @param versions oldest first
     * @return newest first, without those that changed nothing */
    List<Version> of(AnswerKey at, List<AnswerPast.Version> versions) {
        List<Version> words = new ArrayList<>();
        AnswerPast.Version before = null;
        for (AnswerPast.Version version : versions) {
            if (before == null || !says(before).equals(says(version))) {
                words.add(0, words(at, version, before));
            }
            before = version;
        }
        return words;
    }

    /** All that a reader would see of it. */
    private static List<@Nullable Object> says(AnswerPast.Version version) {
        GivenAnswer given = version.given();
        List<@Nullable Object> said = new ArrayList<>();
        said.add(Entry.of(given));
        said.add(given.origin());
        said.add(given.comment());
        said.add(given.source());
        said.add(version.act().by());
        return said;
    }

    private Version words(AnswerKey at, AnswerPast.Version version, AnswerPast.@Nullable Version before) {
        GivenAnswer given = version.given();
        How how = how(version, before == null ? null : before.given());
        return new Version(
                version.act().at(),
                name(version.act().by()),
                how,
                given.onBehalfOf() == null ? null : name(given.onBehalfOf()),
                how == How.COMMENTED ? null : given.source(),
                AnswerText.of(form, at, set.with(at, given)),
                given.comment());
    }

    private static How how(AnswerPast.Version version, @Nullable GivenAnswer before) {
        GivenAnswer given = version.given();
        Entry stood = before == null ? Entry.EMPTY : Entry.of(before);
        if (given.origin() == AnswerOrigin.COMPUTED) {
            return How.COMPUTED;
        }
        if (Entry.of(given).equals(stood)
                && !Objects.equals(given.comment(), before == null ? null : before.comment())) {
            return How.COMMENTED;
        }
        if (!Times.isSame(given.answeredAt(), version.act().at())) {
            return How.PUT_BACK;
        }
        return Entry.of(given).isEmpty()
                ? How.CLEARED
                : switch (given.origin()) {
                    case TYPED -> How.TYPED;
                    case UNCHANGED -> How.UNCHANGED;
                    case ON_BEHALF -> How.ON_BEHALF;
                    case GUEST -> How.GUEST;
                    case PASTED -> How.PASTED;
                    case IMPORTED -> How.IMPORTED;
                    case REGISTER -> How.REGISTER;
                    case COMPUTED -> How.COMPUTED;
                };
    }

    private String name(UUID id) {
        Person person = persons.get(id);
        return person == null ? "" : person.name();
    }
}
