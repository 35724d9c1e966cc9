package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.Entry;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Question;

/** One question: what the reviewer asks for, the control, and beside it what belongs to it. */
final class FieldView extends Div implements PartPiece {

    private final AnswerKey at;
    private final FormActions actions;
    private final Runnable refusalChanged;
    private final boolean conditional;
    private final Div main = new Div();
    private final FieldRemarks remarks = new FieldRemarks();
    private final String label;
    private final @Nullable AnswerControl control;
    private @Nullable Component talk;
    private final FieldComment comment;
    private final FieldContext context;
    private Entry known = Entry.EMPTY;
    private @Nullable Refusal refusal;
    private @Nullable Button again;
    private @Nullable String gap;
    private final Span optional = new Span();

    FieldView(AnswerKey at, Question question, FormSheet sheet, FormActions actions, Runnable refusalChanged) {
        this.at = at;
        this.actions = actions;
        this.refusalChanged = refusalChanged;
        this.conditional = question.requiredIf() != null;
        this.label = question.label();
        addClassName("field");
        getElement().setAttribute("data-answer", FieldId.of(at));
        setId("field-" + FieldId.of(at));
        control = Controls.of(question, at, sheet, actions.offers(), this::edited);
        comment = new FieldComment(at, question, actions.fields());
        context = new FieldContext(at, question, actions);
        main.addClassName("field-main");
        if (control == null) {
            main.add(new Paragraph(question.label()));
            add(main);
        } else {
            main.add(control.component());
            if (conditional) {
                optional.setText(getTranslation("form.optional"));
                optional.addClassName("field-optional");
                main.add(optional);
            }
            main.add(comment);
            add(main, context);
            actions.talk().at(at, question.label()).ifPresent(this::talk);
        }
        show(sheet, null);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public List<AnswerKey> fields() {
        return List.of(at);
    }

    private boolean isRefused() {
        return refusal != null;
    }

    @Override
    public List<Refused> refused() {
        return refusal == null ? List.of() : List.of(new Refused(at, refusal.words()));
    }

    private void edited() {
        AnswerControl asked = Objects.requireNonNull(control);
        Typed typed = new Typed(asked.entry(), asked.texts());
        Optional<String> unreadable = asked.unreadable();
        if (unreadable.isEmpty() && typed.entry().equals(known) && refusal == null) {
            actions.fields().asSaved(at, typed);
            return;
        }
        boolean wasRefused = isRefused();
        unreadable.ifPresent(words -> actions.fields().unreadable(at, typed));
        Optional<Refusal> problem =
                unreadable.map(Refusal::of).or(() -> actions.fields().save(at, typed));
        refusal = problem.orElse(null);
        if (problem.isEmpty()) {
            known = typed.entry();
        }
        complain();
        if (wasRefused || isRefused()) {
            refusalChanged.run();
        }
    }

    @Override
    public void refresh(FormSheet sheet, Map<AnswerKey, String> gaps) {
        show(sheet, gaps.get(at));
    }

    /** @param gapMessage what is missing here, if the person has tried to send in; null if nothing is */
    private void show(FormSheet sheet, @Nullable String gapMessage) {
        if (control == null) {
            return;
        }
        Entry entry = sheet.answers().at(at).map(Entry::of).orElse(Entry.EMPTY);
        // What is said at a field is a message to the browser, and of two hundred fields one has changed.
        boolean changed = !Objects.equals(gap, gapMessage) || !entry.equals(known);
        gap = gapMessage;
        control.refresh(sheet);
        if (!entry.equals(known)) {
            known = entry;
            if (refusal != null && refusal.again()) {
                return;
            }
            control.show(entry);
            if (isRefused()) {
                refusal = null;
                actions.fields().asSaved(at, new Typed(entry, control.texts()));
            }
        }
        optional.setVisible(conditional && !sheet.state().requires(at));
        comment.refresh(sheet);
        context.refresh(sheet);
        remind(sheet.remarks().getOrDefault(at, List.of()));
        setClassName(
                "field-answered",
                sheet.answers()
                        .at(at)
                        .map(GivenAnswer::status)
                        .filter(status -> status != AnswerStatus.EMPTY)
                        .isPresent());
        if (changed) {
            complain();
        }
    }

    private void talk(Component said) {
        talk = said;
        said.addClassName("field-talk");
        add(said);
    }

    /** Begins to talk about the field, unless somebody has. */
    void ask() {
        if (talk == null) {
            actions.talk().begin(at, label, this::fallSilent).ifPresent(this::talk);
        }
    }

    private void fallSilent() {
        if (talk != null) {
            remove(talk);
            talk = null;
        }
    }

    /** What a reviewer asks for stands above, unless it stands in the talk; and of most fields nobody asks anything. */
    private void remind(List<FormSheet.Remark> asked) {
        setClassName("field-sent-back", !asked.isEmpty());
        if (talk != null) {
            return;
        }
        remarks.show(asked);
        if (!asked.isEmpty() && remarks.getParent().isEmpty()) {
            main.addComponentAsFirst(remarks);
        }
    }

    private void complain() {
        if (control != null) {
            control.complain(refusal != null ? refusal.words() : gap);
            offerAgain(control, refusal != null && refusal.again());
        }
    }

    private void offerAgain(AnswerControl asked, boolean offered) {
        if (offered && again == null) {
            again = new Button(getTranslation("form.save-mine"), click -> edited());
            again.addThemeVariants(ButtonVariant.LUMO_SMALL);
            main.addComponentAtIndex(main.indexOf(asked.component()) + 1, again);
        }
        if (again != null) {
            again.setVisible(offered);
        }
    }

    @Override
    public void putBack(KeptText kept) {
        if (kept.part().equals(KeptText.COMMENT)) {
            comment.type(kept.text());
        } else if (control != null) {
            control.type(kept.part(), kept.text());
            edited();
        }
    }

    @Override
    public void focusOn(AnswerKey field) {
        if (control != null) {
            control.focus();
        }
    }
}
