package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.datarequest.Delegation;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.ui.FormSheet;
import se.arshjulet.review.Reviews;

/** Who said what when, in the words of the page; everybody's name is looked up at once. */
final class AnswerWords {

    private final Component translator;
    private final People people;
    private final DateWords words;
    private final DelegationWords guests;
    private final UUID me = SignedIn.current().accountId();
    private final Map<UUID, Person> known = new HashMap<>();

    AnswerWords(Component translator, People people, DateWords words, DelegationWords guests) {
        this.translator = translator;
        this.people = people;
        this.words = words;
        this.guests = guests;
    }

    /** What the form is to show of the sheet. */
    FormSheet formSheet(Sheet sheet) {
        meet(sheet);
        Instant approved = sheet.previousApprovedAt();
        FormSheet whole = new FormSheet(
                sheet.form(),
                sheet.answers(),
                sheet.approved(),
                sheet.earlier(),
                approved == null ? null : words.dayOfMonth(words.dayOf(approved)),
                remarks(sheet),
                this::origin,
                at -> guests.at(sheet.form(), at));
        Delegation shared = sheet.shared();
        return shared == null ? whole : whole.only(shared.sections());
    }

    private void meet(Sheet sheet) {
        Set<UUID> strangers = new HashSet<>();
        sheet.answers().answers().values().forEach(given -> {
            strangers.add(given.answeredBy());
            Optional.ofNullable(given.onBehalfOf()).ifPresent(strangers::add);
        });
        sheet.remarks().forEach(remark -> strangers.add(remark.writtenBy()));
        strangers.removeAll(known.keySet());
        strangers.remove(me);
        if (!strangers.isEmpty()) {
            known.putAll(people.persons(strangers));
        }
    }

    private Map<AnswerKey, List<FormSheet.Remark>> remarks(Sheet sheet) {
        Map<AnswerKey, List<FormSheet.Remark>> remarks = new HashMap<>();
        waiting(sheet).forEach(remark -> remarks.computeIfAbsent(
                        new AnswerKey(remark.rowKey(), remark.questionKey()), at -> new ArrayList<>())
                .add(new FormSheet.Remark(name(remark.writtenBy()), words.moment(remark.writtenAt()), remark.text())));
        return remarks;
    }

    /** What the reviewer still asks for, in the form's order; taking a row away answers what was said of it. */
    static List<Reviews.GivenRemark> waiting(Sheet sheet) {
        List<FormPlace> places = FormPlace.all(sheet.form(), sheet.answers());
        ToIntFunction<Reviews.GivenRemark> order = remark -> places.indexOf(FormPlace.of(sheet.form(), at(remark)));
        return sheet.remarks().stream()
                .filter(remark -> remark.settledAt() == null && order.applyAsInt(remark) >= 0)
                .sorted(Comparator.comparingInt(order))
                .toList();
    }

    /** Those whose field nobody has changed since they were written. */
    static List<Reviews.GivenRemark> untouched(Sheet sheet) {
        return waiting(sheet).stream()
                .filter(remark -> sheet.answers()
                        .at(at(remark))
                        .filter(given -> given.answeredAt().isAfter(remark.writtenAt()))
                        .isEmpty())
                .toList();
    }

    /** The field that the remark is about. */
    static AnswerKey at(Reviews.GivenRemark remark) {
        return new AnswerKey(remark.rowKey(), remark.questionKey());
    }

    private String origin(GivenAnswer given) {
        if (given.status() == AnswerStatus.EMPTY) {
            return "";
        }
        String when = words.moment(given.answeredAt());
        return switch (given.origin()) {
            case UNCHANGED -> say("unchanged", whom(given.answeredBy()), when);
            case ON_BEHALF ->
                say(me.equals(given.onBehalfOf()) ? "for-you" : "on-behalf", whom(given.answeredBy()), when)
                        + (given.source() == null ? "" : " · " + given.source());
            case REGISTER -> say("register");
            case IMPORTED -> say("imported", when);
            case COMPUTED -> say("computed");
            case GUEST -> say("guest", given.source() == null ? "" : given.source(), when);
            case TYPED, PASTED -> say("typed", whom(given.answeredBy()), when);
        };
    }

    /** That somebody has changed an answer while another was being typed. */
    String changed(Sheet sheet, AnswerKey at, GivenAnswer now) {
        meet(sheet);
        String text = AnswerText.of(sheet.form(), at, sheet.answers());
        return translator.getTranslation(
                "datarequest.answer.changed-meanwhile",
                name(now.answeredBy()),
                words.moment(now.answeredAt()),
                text.isEmpty() ? translator.getTranslation("form.no-answer") : text);
    }

    private String say(String key, Object... parameters) {
        return translator.getTranslation("datarequest.answer.origin." + key, parameters);
    }

    private String whom(UUID accountId) {
        return accountId.equals(me) ? translator.getTranslation("datarequest.answer.you.whom") : name(accountId);
    }

    private String name(UUID accountId) {
        if (accountId.equals(me)) {
            return translator.getTranslation("datarequest.answer.you");
        }
        Person person = known.get(accountId);
        return person == null ? translator.getTranslation("datarequest.answer.someone") : person.name();
    }

    /** "Sparat 14:03". */
    String saved(@Nullable Instant at) {
        if (at == null) {
            return translator.getTranslation("datarequest.answer.saves-itself");
        }
        boolean today = words.dayOf(at).equals(words.today());
        return translator.getTranslation("datarequest.answer.saved", today ? words.time(at) : words.moment(at));
    }

    /** "i dag 14:03". */
    String moment(Instant at) {
        return words.moment(at);
    }

    /** When the coordinator filled in, if she did. */
    Optional<String> preparedOn(Sheet sheet) {
        return sheet.answers().answers().values().stream()
                .filter(given -> given.origin() == AnswerOrigin.ON_BEHALF)
                .map(GivenAnswer::answeredAt)
                .max(Instant::compareTo)
                .map(at -> words.dayOfMonth(words.dayOf(at)));
    }
}
