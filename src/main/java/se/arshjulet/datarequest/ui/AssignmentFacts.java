package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.task.Absence;

/** What has happened with an assignment, in words and dates. */
final class AssignmentFacts {

    private AssignmentFacts() {}

    /** The one fact that says the most now: "3 av 20", "13 mars". */
    static String latest(AssignmentItem item, DateWords words) {
        return switch (item.state()) {
            case PLANNED, WITHDRAWN -> "";
            case OPEN ->
                item.lastSavedAt() == null
                        ? words.relative(item.dueOn())
                        : I18NProvider.translate("base.progress", item.done(), item.total());
            case SUBMITTED -> day(item.submittedAt(), words);
            case RETURNED -> day(item.returnedAt(), words);
            case APPROVED -> day(item.approvedAt(), words);
        };
    }

    /** All of it, for a tooltip. */
    static String all(AssignmentItem item, DateWords words) {
        return Stream.of(
                        answerer(item, words),
                        I18NProvider.translate("datarequest.fact.due", words.dayOfMonth(item.dueOn())),
                        fact("opened", item.openedAt(), words),
                        fact("saved", item.lastSavedAt(), words),
                        fact("submitted", item.submittedAt(), words),
                        fact("returned", item.returnedAt(), words),
                        fact("approved", item.approvedAt(), words))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Who has it; and who answers for her, and until when, while she is away. */
    static String answerer(AssignmentItem item, DateWords words) {
        Absence absence = item.absence();
        return absence == null || !item.state().isUnderWay()
                ? item.representativeName()
                : I18NProvider.translate(
                        "datarequest.cover.person",
                        absence.cover().name(),
                        absence.person().name(),
                        words.dayOfMonth(absence.lastDay()));
    }

    /** "13 mars", or nothing. */
    static String day(@Nullable Instant at, DateWords words) {
        return at == null ? "" : words.dayOfMonth(words.dayOf(at));
    }

    /** "16 nov.", for a column of dates; with the year if it is not this one. */
    static String shortDay(@Nullable Instant at, DateWords words) {
        return at == null ? "" : shortDay(words.dayOf(at), words);
    }

    static String shortDay(LocalDate day, DateWords words) {
        String pattern = day.getYear() == words.today().getYear() ? "d MMM" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, UI.getCurrent().getLocale()).format(day);
    }

    private static String fact(String what, @Nullable Instant at, DateWords words) {
        return at == null ? "" : I18NProvider.translate("datarequest.fact." + what, words.moment(at));
    }
}
