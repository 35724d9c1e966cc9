package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.arshjulet.account.Person;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.datarequest.DelegatedPart;
import se.arshjulet.datarequest.Delegations;
import se.arshjulet.datarequest.Delegations.Handing;
import se.arshjulet.datarequest.Delegations.Sharing;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/** Asks who is to answer what, and until when. What cannot be is said here, and nothing is lost. */
class DelegateDialog extends se.arshjulet.base.ui.Question {

    private enum Scope {
        SOME,
        PART,
        ALL
    }

    private final AnswerEdits edits;
    private final Consumer<Handing> hand;
    private final BiConsumer<Sharing, String> share;
    private final ColleagueForm colleague;
    private final RadioButtonGroup<Boolean> way = new RadioButtonGroup<>();
    private final Div guest = new Div();
    private final TextField name = new TextField();
    private final TextField email = new TextField();
    private final TextArea message = new TextArea();
    private final DayField lastDay = new DayField();
    private final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>();
    private final CheckboxGroup<Question> questions = new CheckboxGroup<>();
    private final Paragraph trouble = new Paragraph();
    private final FormPlace place;

    /** @param hand may throw {@link se.arshjulet.datarequest.InvalidAnswerException} */
    DelegateDialog(
            AnswerEdits edits,
            LocalDate today,
            List<Person> colleagues,
            Consumer<Handing> hand,
            BiConsumer<Sharing, String> share) {
        super(I18NProvider.translate("datarequest.delegate"));
        this.edits = edits;
        this.hand = hand;
        this.share = share;
        this.place = edits.form().walk().here();
        this.colleague = new ColleagueForm(edits.sheet().form(), colleagues, place.sectionKey());
        describeGuest();
        choose();
        days(today);
        trouble.getElement().setAttribute("role", "alert");
        trouble.addClassName("register-trouble");
        trouble.setVisible(false);
        guest.add(new Paragraph(getTranslation("datarequest.delegate.what")), name, email, scope, questions);
        Button send = primary(getTranslation("datarequest.delegate.send"), this::send);
        ways(!colleagues.isEmpty(), send);
        add(way, guest, colleague, lastDay, message, trouble);
        answers(send);
    }

    private void ways(boolean hasColleagues, Button send) {
        way.setLabel(getTranslation("datarequest.delegate.way"));
        way.setItems(true, false);
        way.setItemLabelGenerator(withAccount ->
                getTranslation(withAccount ? "datarequest.delegate.way.colleague" : "datarequest.delegate.way.guest"));
        way.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        way.setVisible(hasColleagues);
        way.addValueChangeListener(change -> {
            boolean withAccount = change.getValue();
            guest.setVisible(!withAccount);
            colleague.setVisible(withAccount);
            lastDay.setLabel(
                    getTranslation(withAccount ? "datarequest.share.last-day" : "datarequest.delegate.last-day"));
            lastDay.setHelperText(
                    withAccount
                            ? getTranslation("datarequest.share.last-day.help")
                            : getTranslation("datarequest.delegate.last-day.help", Delegations.MOST_DAYS));
            send.setText(getTranslation(withAccount ? "datarequest.share.send" : "datarequest.delegate.send"));
        });
        way.setValue(false);
    }

    private void describeGuest() {
        name.setLabel(getTranslation("datarequest.delegate.name"));
        name.setWidthFull();
        name.setMaxLength(100);
        email.setLabel(getTranslation("datarequest.delegate.email"));
        email.setHelperText(getTranslation("datarequest.delegate.email.help"));
        email.setWidthFull();
        email.setMaxLength(254);
        message.setLabel(getTranslation("datarequest.delegate.message"));
        message.setWidthFull();
        message.setMaxLength(1000);
        message.setMinRows(2);
    }

    private void choose() {
        Section section = edits.sheet().form().section(place.sectionKey());
        String part = edits.form().names().place(place);
        List<Question> here = section.questions().stream()
                .filter(question -> question.type() != QuestionType.INFORMATION
                        && question.type() != QuestionType.FILE
                        && !question.isComputed())
                .toList();
        scope.setLabel(getTranslation("datarequest.delegate.scope"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(one -> switch (one) {
            case SOME -> getTranslation("datarequest.delegate.scope.some", part);
            case PART -> getTranslation("datarequest.delegate.scope.part", part);
            case ALL -> getTranslation("datarequest.delegate.scope.all");
        });
        scope.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        scope.setWidthFull();
        scope.setValue(Scope.SOME);
        scope.addValueChangeListener(change -> questions.setVisible(change.getValue() == Scope.SOME));
        questions.setLabel(getTranslation("datarequest.delegate.questions"));
        questions.setWidthFull();
        questions.setItems(here);
        questions.setItemLabelGenerator(Question::label);
        questions.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }

    private void days(LocalDate today) {
        LocalDate latest = today.plusDays(Delegations.MOST_DAYS);
        LocalDate due = edits.sheet().dueOn();
        lastDay.setMin(today);
        lastDay.setMax(latest);
        // A task that is late already is answered within the week.
        LocalDate usual = due.isBefore(today) ? today.plusDays(7) : due;
        lastDay.setValue(usual.isAfter(latest) ? latest : usual);
        lastDay.setWidthFull();
    }

    private List<DelegatedPart> parts() {
        return switch (Objects.requireNonNullElse(scope.getValue(), Scope.SOME)) {
            case ALL -> List.of(DelegatedPart.everything());
            case PART -> List.of(DelegatedPart.section(place.sectionKey(), place.rowKey()));
            case SOME ->
                questions.getValue().stream()
                        .map(question -> new DelegatedPart(place.sectionKey(), place.rowKey(), question.key()))
                        .toList();
        };
    }

    private void send() {
        LocalDate until = lastDay.getValue();
        if (until == null) {
            lastDay.explain(lastDay.problem(getTranslation("datarequest.delegate.last-day.missing"))
                    .orElse(""));
            return;
        }
        try {
            if (way.getValue()) {
                share.accept(colleague.sharing(message.getValue(), until), colleague.name());
            } else {
                hand.accept(new Handing(name.getValue(), email.getValue(), message.getValue(), parts(), until));
            }
            close();
        } catch (RuntimeException problem) {
            trouble.setText(Trouble.words(problem, edits.form()));
            trouble.setVisible(true);
        }
    }
}
