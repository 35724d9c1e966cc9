package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.datarequest.AnswerFiles;
import se.arshjulet.datarequest.AnswerHistory;
import se.arshjulet.datarequest.AnswerHistory.Past;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.ui.FormReading;
import se.arshjulet.review.AnswersUnderReview.Item;
import se.arshjulet.review.AnswersUnderReview.Part;
import se.arshjulet.review.Threads;
import se.arshjulet.review.ui.ChangedAnswers;
import se.arshjulet.review.ui.HistoryButton;
import se.arshjulet.review.ui.Talk;
import se.arshjulet.review.ui.TalkList;

/** An assignment's answers through time: what differs between two moments, or all of it as it stood at one. */
@Route("datauppdrag/svar/:" + OnBehalfView.ASSIGNMENT + "/historik")
@RolesAllowed({Role.Names.REPRESENTATIVE, Role.Names.COORDINATOR})
class HistoryView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final AnswerHistory history;
    private final Threads threads;
    private final DateWords words;
    private final Div answers = new Div();
    private String title = "";

    HistoryView(AnswerHistory history, Threads threads, DateWords words) {
        super(Width.WORKING);
        this.history = history;
        this.threads = threads;
        this.words = words.in(getLocale());
        addClassName("answer-history");
        answers.addClassName("history-answers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            Past past = history.past(UUID.fromString(
                    event.getRouteParameters().get(OnBehalfView.ASSIGNMENT).orElse("")));
            open(past, HistoryAddress.read(event.getLocation().getQueryParameters(), past.moments()));
        } catch (IllegalArgumentException | AccessDeniedException notHers) {
            // Another association's assignment is not told apart from one that does not exist.
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void open(Past past, HistoryAddress address) {
        title = getTranslation("datarequest.history.title", past.memberName());
        PageHeader header = new PageHeader(getTranslation("datarequest.history"));
        header.with(new Span(past.memberName()), new Span(past.roundTitle()));
        Talk talk = new Talk(threads, Assignments.KIND, past.assignmentId(), words);
        add(header, new Choosing(past, address), answers, new TalkList(talk, false));
        show(past, address);
    }

    /** Between which moments, and how much of it. */
    private final class Choosing extends Div {

        private HistoryAddress address;

        Choosing(Past past, HistoryAddress first) {
            address = first;
            addClassName("history-choosing");
            MomentField from = new MomentField(
                    getTranslation("datarequest.history.from"),
                    past.moments(),
                    words,
                    at -> choose(past, address.withFrom(at)));
            MomentField until = new MomentField(
                            getTranslation("datarequest.history.until"),
                            past.moments(),
                            words,
                            at -> choose(past, address.withUntil(at)))
                    .withNow(getTranslation("datarequest.history.now"));
            Checkbox whole = new Checkbox(getTranslation("datarequest.history.whole"), first.whole());
            whole.addValueChangeListener(change -> {
                from.setVisible(!change.getValue());
                choose(past, address.withWhole(change.getValue()));
            });
            from.show(first.from());
            from.setVisible(!first.whole());
            until.show(first.until());
            add(from, until, whole);
        }

        private void choose(Past past, HistoryAddress to) {
            address = to;
            getUI().ifPresent(ui -> ui.getPage()
                    .getHistory()
                    .replaceState(null, new Location(AnswerHistory.address(past.assignmentId()), to.parameters())));
            show(past, to);
        }
    }

    private void show(Past past, HistoryAddress address) {
        answers.removeAll();
        answers.add(address.whole() ? whole(past, address) : changes(past, address));
    }

    private Component whole(Past past, HistoryAddress address) {
        return new FormReading(
                past.form(),
                history.at(past.assignmentId(), address.until()),
                file -> AnswerFiles.address(past.assignmentId(), file),
                (at, question) -> button(past, at, question.label()));
    }

    private Component changes(Past past, HistoryAddress address) {
        List<Part> parts = history.changes(past.assignmentId(), address.from(), address.until());
        long changed = ChangedAnswers.count(parts);
        if (changed == 0) {
            return new EmptyState(
                    getTranslation("datarequest.history.none"), getTranslation("datarequest.history.none.next"));
        }
        Paragraph count = new Paragraph(getTranslation("datarequest.history.count", changed));
        count.getElement().setAttribute("role", "status");
        return new Div(count, new ChangedAnswers(parts, item -> button(past, key(item), item.label())));
    }

    private static AnswerKey key(Item item) {
        return new AnswerKey(item.rowKey(), item.questionKey());
    }

    private Component button(Past past, AnswerKey at, String question) {
        return new HistoryButton(question, () -> history.of(past.assignmentId(), at), words);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
