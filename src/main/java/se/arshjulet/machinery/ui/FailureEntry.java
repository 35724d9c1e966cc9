package se.arshjulet.machinery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.Optional;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.machinery.Cause;
import se.arshjulet.machinery.Failures;
import se.arshjulet.machinery.Failures.Failure;
import se.arshjulet.machinery.Failures.Taken;
import se.arshjulet.machinery.StaleFailureException;

/** One step that has failed: what, whose, why, since when; and what to do about it. */
class FailureEntry extends ListItem {

    private final Failure failure;
    private final Failures failures;
    private final DateWords words;
    private final Runnable changed;

    FailureEntry(Failure failure, Failures failures, DateWords words, Runnable changed) {
        this.failure = failure;
        this.failures = failures;
        this.words = words;
        this.changed = changed;
        addClassName("failure");
        Div told = new Div(what(), why(), times());
        told.addClassName("failure-told");
        add(told, actions(), trace());
    }

    private Component what() {
        String subject = failure.subject() == null
                ? getTranslation("machinery.case.unknown")
                : failure.subject().title();
        RouterLink link =
                new RouterLink(subject, CaseView.class, new RouteParameters(CaseView.CASE, failure.instanceId()));
        Span where = new Span(failure.association() + " · "
                + getTranslation("machinery.failure.where", failure.modelName(), failure.step()));
        where.addClassName("quiet");
        Div what = new Div(new StatusBadge(State.ATTENTION, failure.what()), link, where);
        what.addClassName("failure-what");
        return what;
    }

    private Component why() {
        Paragraph why = new Paragraph(getTranslation(CauseWords.key(failure.cause())) + " "
                + getTranslation(CauseWords.adviceKey(failure.cause())));
        why.addClassName("failure-why");
        return why;
    }

    private Component times() {
        Instant next = failure.nextTry();
        Span times = new Span(getTranslation("machinery.failure.since", words.moment(failure.since()), failure.tries())
                + " "
                + (next == null
                        ? getTranslation("machinery.failure.given-up")
                        : getTranslation("machinery.failure.next", words.moment(next))));
        times.addClassName("quiet");
        return times;
    }

    private Component actions() {
        Button retry = new Button(getTranslation("machinery.retry"), click -> retry());
        retry.addThemeVariants(ButtonVariant.LUMO_SMALL);
        retry.setDisableOnClick(true);
        Div actions = new Div(retry);
        actions.addClassName("failure-actions");
        Taken taken = failure.taken();
        if (taken == null) {
            actions.add(quiet("machinery.take", this::take));
        } else {
            boolean mine = taken.accountId().equals(SignedIn.current().accountId());
            Span who = new Span(
                    mine
                            ? getTranslation("machinery.taken.mine", words.moment(taken.at()))
                            : getTranslation("machinery.taken", taken.name(), words.moment(taken.at())));
            who.addClassName("failure-taken");
            actions.add(who);
            if (mine) {
                actions.add(quiet("machinery.release", () -> failures.release(failure.jobId())));
            }
        }
        return actions;
    }

    private Button quiet(String word, Runnable act) {
        Button button = new Button(getTranslation(word), click -> {
            guarded(act);
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void take() {
        failures.take(failure.jobId());
        Notice.done(getTranslation("machinery.take.done"));
    }

    private void retry() {
        guarded(() -> {
            Optional<Cause> again = failures.retry(failure.jobId());
            again.ifPresentOrElse(
                    cause -> Notice.failed(
                            getTranslation("machinery.retry.failed", getTranslation(CauseWords.key(cause)))),
                    () -> Notice.done(getTranslation("machinery.retry.done", failure.step())));
        });
        changed.run();
    }

    /** What somebody else has done meanwhile is a message, and the list is read anew. */
    private void guarded(Runnable act) {
        try {
            act.run();
        } catch (StaleFailureException stale) {
            String by = stale.takenBy();
            Notice.failed(by == null ? getTranslation("machinery.stale") : getTranslation("machinery.stale.taken", by));
        }
    }

    /** Read only by whoever opens it. */
    private Component trace() {
        Pre text = new Pre();
        text.addClassName("failure-trace");
        text.getElement().setAttribute("tabindex", "0");
        Details details = new Details(getTranslation("machinery.trace"), text);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && text.getText().isEmpty()) {
                guarded(() -> text.setText(failures.trace(failure.jobId())));
            }
        });
        return details;
    }
}
