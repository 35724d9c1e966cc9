package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Question;

/** One question: what the reviewer asks for, the control, and beside it what belongs to it. */
final class FieldView extends Div {

    private final AnswerKey at;
    private final FormActions actions;
    private final Runnable refusalChanged;
    private final Div remarks = new Div();
    private final @Nullable AnswerControl control;
    private final FieldContext context;
    private @Nullable AnswerValue known;
    private @Nullable String refusal;
    private @Nullable String gap;

    FieldView(AnswerKey at, Question question, FormSheet sheet, FormActions actions, Runnable refusalChanged) {
        this.at = at;
        this.actions = actions;
        this.refusalChanged = refusalChanged;
        addClassName("field");
        getElement().setAttribute("data-answer", id(at));
        setId("field-" + id(at));
        control = Controls.of(question, at, sheet, this::edited);
        context = new FieldContext(at, question, actions);
        remarks.addClassName("field-remarks");
        Div main = new Div(remarks);
        main.addClassName("field-main");
        if (control == null) {
            main.add(new Paragraph(question.label()));
            add(main);
        } else {
            main.add(control.component());
            add(main, context);
        }
        refresh(sheet, null);
    }

    /** The field's name in the page: the browser keeps what is not yet saved under it. */
    static String id(AnswerKey at) {
        return at.rowKey().equals(AnswerKey.NO_ROW) ? at.questionKey() : at.rowKey() + "." + at.questionKey();
    }

    /** The field that is so named, if the name is one. */
    static Optional<AnswerKey> at(String id) {
        int dot = id.indexOf('.');
        try {
            return Optional.of(
                    dot < 0
                            ? AnswerKey.of(id)
                            : new AnswerKey(UUID.fromString(id.substring(0, dot)), id.substring(dot + 1)));
        } catch (IllegalArgumentException notAField) {
            return Optional.empty();
        }
    }

    /** What is saved where the browser kept a text. */
    static String textAt(FormSheet sheet, SaveStatus.Kept kept) {
        AnswerValue value = sheet.answers().value(kept.at());
        if (value instanceof AnswerValue.Text text) {
            return text.text();
        }
        if (value instanceof AnswerValue.Contact contact) {
            return switch (kept.part()) {
                case "function" -> contact.function();
                case "phone" -> contact.phone();
                default -> contact.email();
            };
        }
        return "";
    }

    AnswerKey at() {
        return at;
    }

    boolean isRefused() {
        return refusal != null;
    }

    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    private void edited() {
        AnswerControl asked = Objects.requireNonNull(control);
        AnswerValue value = asked.value();
        if (Objects.equals(value, known) && refusal == null) {
            actions.asSaved(at, value);
            return;
        }
        AnswerStatus status = value == null ? AnswerStatus.EMPTY : AnswerStatus.GIVEN;
        boolean wasRefused = isRefused();
        Optional<String> problem = actions.save(at, status, value);
        refusal = problem.orElse(null);
        if (problem.isEmpty()) {
            known = value;
        }
        complain();
        if (wasRefused || isRefused()) {
            refusalChanged.run();
        }
    }

    /** @param gapMessage what is missing here, if the person has tried to send in; null if nothing is */
    void refresh(FormSheet sheet, @Nullable String gapMessage) {
        if (control == null) {
            return;
        }
        gap = gapMessage;
        AnswerValue value = sheet.answers().value(at);
        control.refresh(sheet);
        if (!Objects.equals(value, known)) {
            known = value;
            control.show(value);
            if (isRefused()) {
                refusal = null;
                actions.asSaved(at, value);
            }
        }
        context.refresh(sheet);
        showRemarks(sheet.remarks().getOrDefault(at, List.of()));
        setClassName(
                "field-answered",
                sheet.answers()
                        .at(at)
                        .map(GivenAnswer::status)
                        .filter(status -> status != AnswerStatus.EMPTY)
                        .isPresent());
        complain();
    }

    private void complain() {
        if (control != null) {
            control.complain(refusal != null ? refusal : gap);
        }
    }

    private void showRemarks(List<FormSheet.Remark> asked) {
        remarks.removeAll();
        remarks.setVisible(!asked.isEmpty());
        asked.forEach(remark -> {
            Span who = new Span(getTranslation("form.remark.by", remark.by(), remark.when()));
            who.addClassName("remark-by");
            Paragraph text = new Paragraph(remark.text());
            Div note = new Div(who, text);
            note.addClassName("remark");
            note.getElement().setAttribute("role", "note");
            remarks.add(note);
        });
    }

    /** Puts a text back that the browser had kept, and saves it. */
    void putBack(String textPart, String text) {
        if (control != null) {
            control.type(textPart, text);
            edited();
        }
    }

    void focusControl() {
        if (control != null) {
            control.focus();
        }
    }
}
