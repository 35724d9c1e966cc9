package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import se.arshjulet.account.People;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.datarequest.Delegation;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.ui.FieldTalk;
import se.arshjulet.form.ui.FormView;

/** The part of an assignment that a colleague has: she answers it and says when she is done, and sends nothing in. */
final class SharedPanel extends Div {

    private final FormView form;
    private final Button back;
    private final Button onwards;

    SharedPanel(AnswerPage page, AnswerTools tools, People people, DateWords dates, Sheet sheet, Delegation shared) {
        DelegationWords nobody = new DelegationWords(this, dates, tools.clock(), List.of());
        AnswerWords words = new AnswerWords(this, people, dates, nobody);
        AnswerEdits edits = new AnswerEdits(tools, words, FieldTalk.NONE, sheet);
        form = edits.form();
        back = new Button(
                getTranslation("datarequest.answer.previous"),
                click -> walk(form.walk().previous()));
        onwards = new Button(
                getTranslation("datarequest.answer.next"),
                click -> walk(form.walk().next()));
        Button done = new Button(getTranslation("datarequest.share.done"), click -> {
            try {
                tools.delegations().done(shared.id());
                page.partDone(sheet, people.person(shared.createdBy()).name());
            } catch (RuntimeException trouble) {
                Notice.failed(Trouble.words(trouble, form));
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClassName("answering");
        add(
                header(sheet, dates, shared),
                band(people.person(shared.createdBy()).name(), shared),
                edits.kept(),
                form,
                new ActionBar().left(edits.status()).right(back, onwards, done));
        opened(form.walk().here());
        form.onOpen(this::opened);
        edits.onClosed(page::reopen);
    }

    private PageHeader header(Sheet sheet, DateWords dates, Delegation shared) {
        Span member = new Span(sheet.memberName());
        member.addClassName("answer-member");
        PageHeader header = new PageHeader(sheet.roundTitle());
        return header.with(
                member,
                new Span(getTranslation(
                        "datarequest.share.until",
                        dates.day(dates.dayOf(shared.expiresAt().minusSeconds(1))))));
    }

    private Band band(String by, Delegation shared) {
        String words = getTranslation(
                shared.sections().isEmpty() ? "datarequest.share.band.all" : "datarequest.share.band", by);
        return new Band(Band.Kind.QUIET, shared.message().isEmpty() ? words : words + " ”" + shared.message() + "”");
    }

    private void walk(Optional<FormPlace> to) {
        to.ifPresent(form::open);
    }

    private void opened(FormPlace place) {
        back.setEnabled(form.walk().previous().isPresent());
        onwards.setEnabled(form.walk().next().isPresent());
        setClassName("further-in", form.walk().previous().isPresent());
    }
}
