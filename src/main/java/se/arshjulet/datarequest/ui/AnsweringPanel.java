package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import se.arshjulet.account.People;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.ui.FormView;
import se.arshjulet.review.ui.Talk;

/** An assignment being answered: what to know before one begins, the form, and the bar that walks through it and sends it. */
final class AnsweringPanel extends Div {

    private final AnswerWords words;
    private final AnswerEdits edits;
    private final FormView form;
    private final AnswerHeader header;
    private final GapList gapList;
    private final AnswerSending sending;
    private final AnswerBands bands;
    private final DelegationBands delegated;
    private final Button back;
    private final Button onwards;

    AnsweringPanel(AnswerPage page, AnswerTools tools, People people, DateWords dates, Sheet sheet) {
        DelegationWords guests = new DelegationWords(
                this, dates, tools.clock(), tools.delegations().of(sheet.assignmentId()));
        words = new AnswerWords(this, people, dates, guests);
        edits = new AnswerEdits(
                tools,
                words,
                new AnswerTalk(new Talk(tools.threads(), Assignments.KIND, sheet.assignmentId(), dates)),
                sheet);
        form = edits.form();
        MoreTimeBands time = new MoreTimeBands(edits, tools.time(), people, dates);
        header = new AnswerHeader(sheet, dates, time.button());
        gapList = new GapList(edits);
        sending = new AnswerSending(page, tools.assignments(), edits, gapList);
        bands = new AnswerBands(form, sending, words, new SourceField(edits));
        back = new Button(
                getTranslation("datarequest.answer.previous"),
                click -> walk(form.walk().previous()));
        onwards = new Button(
                getTranslation("datarequest.answer.next"),
                click -> walk(form.walk().next()));
        addClassName("answering");
        delegated = new DelegationBands(edits, tools, guests);
        SheetExchange tray = new SheetExchange(edits, sheet.approved().isEmpty());
        tray.add(delegated.delegate());
        add(header, bands, time, delegated, gapList, edits.kept(), tray, form, bar(sheet));
        bands.refresh(sheet);
        opened(form.walk().here());
        form.onOpen(this::opened);
        edits.onChange(this::show);
        edits.onClosed(page::reopen);
    }

    private ActionBar bar(Sheet sheet) {
        Button send = sheet.onBehalf()
                ? new HandOverButton(edits::sheet, () -> form.gaps().size(), words, sending::handOver)
                : new Button(getTranslation("datarequest.answer.submit"), click -> sending.submit());
        if (!sheet.onBehalf() || sheet.preparedAt() == null) {
            send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return new ActionBar().left(edits.status()).right(back, onwards, send);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        PlaceInAddress.question(ui, edits.sheet().form()).ifPresentOrElse(form::goTo, () -> PlaceInAddress.read(
                        ui, edits.sheet().form())
                .ifPresentOrElse(form::open, form::openFirstRemark));
    }

    /** To what somebody has said at a field, which stands below what else belongs to it. */
    private void lead(AnswerKey at) {
        form.goTo(at);
        getElement()
                .executeJs(
                        "setTimeout(() => document.activeElement?.closest('.field')?.scrollIntoView({block: 'center'}))");
    }

    private void walk(Optional<FormPlace> to) {
        to.ifPresent(form::open);
    }

    private void opened(FormPlace place) {
        back.setEnabled(form.walk().previous().isPresent());
        onwards.setEnabled(form.walk().next().isPresent());
        setClassName("further-in", form.walk().previous().isPresent());
        getUI().ifPresent(ui -> PlaceInAddress.write(ui, place));
    }

    private void show(Sheet now) {
        header.progress(now.progress());
        bands.refresh(now);
        delegated.show();
        if (gapList.isVisible()) {
            gapList.show(form.gaps());
        }
    }
}
