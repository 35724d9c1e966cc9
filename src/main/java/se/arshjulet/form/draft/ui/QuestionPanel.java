package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionBuilder;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.draft.DraftChange.ChangeQuestion;
import se.arshjulet.form.draft.TypeChange;

/** A question: what it asks and how it is answered first, when it is asked and what must hold of it after. */
final class QuestionPanel extends Div implements Desktop.Panel {

    private final DraftDesk desk;
    private final String key;
    private final Fields fields = new Fields();
    private final Scope scope;
    private final List<BooleanSupplier> unfinished = new ArrayList<>();

    /** @param before the version that the draft goes on from */
    QuestionPanel(DraftDesk desk, String key, @Nullable FormDefinition before) {
        this.desk = desk;
        this.key = key;
        this.scope = new Scope(desk, () -> desk.form().sectionOf(key).key(), key);
        addClassName("draft-panel");
        QuestionType type = question().type();
        PanelHead head = new PanelHead(getTranslation("draft.question"), Spot.question(key), desk);
        fields.tie(head::refresh);
        add(head, label(), help(), type());
        SourceLine source = new SourceLine(this::question, desk::source);
        fields.tie(source::refresh);
        add(source);
        if (before != null) {
            LineageField lineage = new LineageField(this, before);
            fields.tie(lineage::refresh);
            add(lineage);
        }
        OwnProperties.of(type, this, fields).forEach(this::add);
        if (type != QuestionType.INFORMATION) {
            add(required());
        }
        add(conditions(type), more(type));
    }

    private TextArea label() {
        TextArea label = new TextArea(getTranslation("draft.question.label"));
        label.addClassName("draft-label");
        label.setMinRows(1);
        return fields.tie(label, () -> question().label(), typed -> keep(one -> one.label(typed.strip())));
    }

    private TextArea help() {
        TextArea help = new TextArea(getTranslation("draft.question.help"));
        help.setMinRows(1);
        return fields.tie(
                help, () -> Fields.orEmpty(question().help()), typed -> keep(one -> one.help(Fields.orNull(typed))));
    }

    private Select<QuestionType> type() {
        Select<QuestionType> type = new Select<>();
        type.setLabel(getTranslation("draft.question.type"));
        type.setItems(QuestionType.values());
        type.setItemLabelGenerator(one -> getTranslation(OutlineRow.typeWord(one)));
        return fields.tie(type, () -> question().type(), chosen -> {
            Question seen = question();
            desk.change(new ChangeQuestion(seen, TypeChange.of(seen, chosen)));
        });
    }

    private Component required() {
        Checkbox always = new Checkbox(getTranslation("draft.question.required"));
        fields.tie(
                always,
                () -> question().required(),
                yes -> keep(one ->
                        one.required(yes).requiredIf(yes ? null : question().requiredIf())));
        ConditionField when = new ConditionField(
                getTranslation("draft.question.required-if"),
                scope,
                () -> question().requiredIf(),
                feel -> keep(one -> one.requiredIf(feel)));
        Div group = new Div(always, when);
        group.addClassName("draft-group");
        unfinished.add(() -> group.isVisible() && when.isVisible() && when.isUnfinished());
        fields.tie(() -> {
            when.refresh();
            show(group, always, when);
        });
        show(group, always, when);
        return group;
    }

    /** What is worked out is not asked for; what is always asked for needs no condition. */
    private void show(Div group, Checkbox always, ConditionField when) {
        group.setVisible(!question().isComputed());
        when.setVisible(!always.getValue());
    }

    private Component conditions(QuestionType type) {
        List<Component> all = new ArrayList<>();
        ConditionField show = new ConditionField(
                getTranslation("draft.question.show-if"),
                scope,
                () -> question().showIf(),
                feel -> keep(one -> one.showIf(feel)));
        fields.tie(show::refresh);
        unfinished.add(show::isUnfinished);
        all.add(show);
        if (type != QuestionType.INFORMATION) {
            ConstraintsField constraints = new ConstraintsField(this);
            fields.tie(constraints::refresh);
            unfinished.add(constraints::isUnfinished);
            all.add(constraints);
        }
        if (type == QuestionType.YES_NO) {
            ConditionField worked = new ConditionField(
                    getTranslation("draft.question.calculated-yes"),
                    scope,
                    () -> question().calculation(),
                    this::calculate);
            fields.tie(worked::refresh);
            unfinished.add(worked::isUnfinished);
            all.add(worked);
        } else if (TypeChange.canBeCalculated(type)) {
            CalculationField worked = new CalculationField(
                    getTranslation("draft.question.calculation"),
                    scope,
                    () -> question().calculation(),
                    this::calculate);
            fields.tie(worked::refresh);
            unfinished.add(worked::isUnfinished);
            all.add(worked);
        }
        Div group = new Div(all.toArray(Component[]::new));
        group.addClassName("draft-conditions");
        return group;
    }

    /** Nobody types what is worked out, so nobody can be made to. */
    private void calculate(@Nullable String feel) {
        keep(one -> feel == null
                ? one.calculation(null)
                : one.calculation(feel).required(false).requiredIf(null));
    }

    private Component more(QuestionType type) {
        NativeDetails more = new NativeDetails(getTranslation("draft.more"));
        more.addClassName("draft-more");
        Div inside = new Div();
        inside.addClassName("draft-group");
        if (type != QuestionType.INFORMATION) {
            Checkbox afresh = new Checkbox(getTranslation("draft.question.afresh"));
            afresh.setHelperText(getTranslation("draft.question.afresh.help"));
            inside.add(fields.tie(afresh, () -> question().askedAfresh(), yes -> keep(one -> one.askedAfresh(yes))));
        }
        inside.add(new KeyField(this));
        more.setContent(inside);
        return more;
    }

    DraftDesk desk() {
        return desk;
    }

    Scope scope() {
        return scope;
    }

    Question question() {
        return desk.question(key);
    }

    void keep(UnaryOperator<QuestionBuilder> change) {
        Question seen = question();
        desk.change(
                new ChangeQuestion(seen, change.apply(new QuestionBuilder(seen)).build()));
    }

    @Override
    public boolean isUnfinished() {
        return unfinished.stream().anyMatch(BooleanSupplier::getAsBoolean);
    }

    @Override
    public void refresh() {
        fields.refresh();
    }
}
