package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.datarequest.Rounds.Asked;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.task.Absence;

/** What is stuck: a sentence each, and the one thing to do about it. */
class StuckList extends UnorderedList {

    private final AssignmentActions actions;
    private final DateWords words;
    private final Runnable refresh;

    StuckList(List<StuckCase> cases, AssignmentActions actions, DateWords words, Runnable refresh) {
        this.actions = actions;
        this.words = words;
        this.refresh = refresh;
        addClassName("stuck-list");
        cases.forEach(stuck -> add(line(stuck)));
    }

    private ListItem line(StuckCase known) {
        AssignmentItem item = known.item();
        Stuck stuck = Stuck.of(known, words.today());
        Span member = new Span(item.memberName());
        member.addClassName("stuck-member");
        member.setId("stuck-" + item.id());
        Paragraph sentence = new Paragraph(member, new Span(" " + sentence(stuck, known)));
        RouterLink round = new RouterLink(
                item.roundTitle(),
                RoundView.class,
                new RouteParameters(RoundView.ROUND, item.roundId().toString()));
        Div below = new Div(badge(stuck, item), round, new Span(responsible(stuck, item)));
        Instant reminded = item.remindedAt();
        if (reminded != null && item.state().isAnswerable()) {
            below.add(new Span(getTranslation("datarequest.remind.at", words.moment(reminded))));
        }
        below.addClassName("stuck-below");
        Div text = new Div(sentence);
        Asked asked = item.asked();
        if (asked != null) {
            text.add(Quoted.words(asked.reason()));
        }
        text.add(below);
        text.addClassName("stuck-text");
        ListItem line = new ListItem(text, action(stuck, item));
        line.addClassName("stuck");
        return line;
    }

    private Component badge(Stuck stuck, AssignmentItem item) {
        // What waits for the coordinator herself is to her a thing to do, whatever it is to the member.
        return stuck.reason() == Stuck.Reason.WAITS_FOR_REVIEW || stuck.reason() == Stuck.Reason.WAITS_FOR_GROUP
                ? new StatusBadge(State.TODO, getTranslation("datarequest.stuck.to-review"))
                : new AssignmentBadge(item, words.today());
    }

    /** The one that helps most, and the others behind three dots. */
    private Component action(Stuck stuck, AssignmentItem item) {
        List<AssignmentAction> others = AssignmentAction.of(item).stream()
                .filter(action -> action != stuck.action())
                .filter(action -> action != AssignmentAction.REVIEW || stuck.action() != AssignmentAction.SHOW_REVIEW)
                .toList();
        Div both = new Div(button(stuck.action(), item), new MoreActions(item, others, actions, refresh));
        both.addClassName("stuck-actions");
        return both;
    }

    private Button button(AssignmentAction action, AssignmentItem item) {
        Button button = new Button(actions.word(action, item));
        button.getElement().setAttribute("aria-describedby", "stuck-" + item.id());
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            actions.perform(action, item, refresh);
            button.setEnabled(true);
        });
        return button;
    }

    private String sentence(Stuck stuck, StuckCase known) {
        AssignmentItem item = known.item();
        String due = words.dayOfMonth(item.dueOn());
        return switch (stuck.reason()) {
            case ASKS_FOR_TIME -> {
                Asked asked = Objects.requireNonNull(item.asked());
                yield getTranslation("datarequest.stuck.asks", words.dayOfMonth(asked.day()), due);
            }
            case WAITS_FOR_REVIEW -> getTranslation("datarequest.stuck.review", since(item.submittedAt()));
            case RETURNED ->
                getTranslation(
                        item.reopened() ? "datarequest.stuck.reopened" : "datarequest.stuck.returned",
                        since(item.returnedAt()));
            case UNCONFIRMED -> getTranslation("datarequest.stuck.unconfirmed", since(item.preparedAt()));
            case GONE -> getTranslation("datarequest.stuck.gone", item.representativeName());
            case WAITS_FOR_GROUP -> slow(known.group().orElseThrow());
            case NOT_OPENED -> notOpened(known, due);
            case NOT_BEGUN -> getTranslation("datarequest.stuck.not-begun", due, words.relative(item.dueOn()));
            case BEGUN ->
                getTranslation("datarequest.stuck.begun", item.done(), item.total(), due, words.relative(item.dueOn()));
        };
    }

    private String slow(ReviewItem group) {
        return getTranslation(
                "datarequest.stuck.review-late",
                group.stepName(),
                words.dayOfMonth(Objects.requireNonNull(group.dueOn())));
    }

    /** Where the sentence says who answers for whom, it is not said twice. */
    private String responsible(Stuck stuck, AssignmentItem item) {
        return stuck.reason() == Stuck.Reason.NOT_OPENED
                ? item.representativeName()
                : AssignmentFacts.answerer(item, words);
    }

    private String notOpened(StuckCase known, String due) {
        Absence absence = known.item().absence();
        if (absence != null) {
            return getTranslation(
                    "datarequest.stuck.covered",
                    absence.cover().name(),
                    absence.person().name(),
                    words.dayOfMonth(absence.lastDay()),
                    due);
        }
        LocalDate sentOn = known.sentOn();
        long days = sentOn == null ? 0 : ChronoUnit.DAYS.between(sentOn, words.today());
        return days > 0
                ? getTranslation("datarequest.stuck.not-opened-for", days, due)
                : getTranslation("datarequest.stuck.not-opened", due);
    }

    private String since(@Nullable Instant at) {
        return at == null ? "" : words.relative(words.dayOf(at));
    }
}
