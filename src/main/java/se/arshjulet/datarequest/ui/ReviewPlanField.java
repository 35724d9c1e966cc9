package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewStep;

/** Who approves what is sent in, and in which steps. */
class ReviewPlanField extends CustomField<ReviewPlan> {

    private static final int USUAL_DAYS = 10;
    /** Of the group: as a choice among numbers. */
    private static final int ALL = 0;

    private enum Who {
        ONE,
        GROUP,
        BOTH
    }

    private final RadioButtonGroup<Who> who = new RadioButtonGroup<>();
    private final TextField name = new TextField();
    private final Select<Integer> quorum = new Select<>();
    private final IntegerField days = new IntegerField();
    private final Checkbox silent = new Checkbox();
    private final Checkbox publish = new Checkbox();
    private final Div group = new Div();

    /** @param members how many there are in the group */
    ReviewPlanField(int members, ReviewPlan plan) {
        addClassName("review-plan");
        setLabel(getTranslation("datarequest.field.review"));
        who.setItems(Who.values());
        who.setItemLabelGenerator(choice ->
                getTranslation("datarequest.field.review." + choice.name().toLowerCase(Locale.ROOT)));
        who.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        who.setAriaLabel(getTranslation("datarequest.field.review"));
        name.setLabel(getTranslation("datarequest.field.review.name"));
        name.setHelperText(getTranslation("datarequest.field.review.name.help"));
        name.setValueChangeMode(ValueChangeMode.LAZY);
        quorum.setLabel(getTranslation("datarequest.field.review.quorum"));
        quorum.setItems(IntStream.concat(IntStream.of(ALL), IntStream.range(1, Math.max(members, chosen(plan) + 1)))
                .boxed()
                .toList());
        quorum.setItemLabelGenerator(number -> number == ALL
                ? getTranslation("datarequest.field.review.quorum.all", members)
                : getTranslation("datarequest.field.review.quorum.some", number));
        days.setLabel(getTranslation("datarequest.field.review.days"));
        days.setStepButtonsVisible(true);
        days.setValueChangeMode(ValueChangeMode.LAZY);
        days.setManualValidation(true);
        silent.setLabel(getTranslation("datarequest.field.review.silent"));
        publish.setLabel(getTranslation("datarequest.field.review.publish"));
        Div numbers = new Div(quorum, days);
        numbers.addClassName("review-plan-numbers");
        group.addClassName("review-plan-group");
        group.add(name, numbers, silent, publish);
        add(who, group);
        who.addValueChangeListener(change -> group.setVisible(change.getValue() != Who.ONE));
        setValue(plan);
        List<HasValue<?, ?>> fields = List.of(who, name, quorum, days, silent, publish);
        fields.forEach(field -> field.addValueChangeListener(change -> updateValue()));
    }

    private static int chosen(ReviewPlan plan) {
        ReviewStep step = groupStep(plan);
        return step == null || step.quorum() == null ? ALL : step.quorum();
    }

    private static @Nullable ReviewStep groupStep(ReviewPlan plan) {
        return plan.steps().stream()
                .filter(step -> step.audience().isGroup())
                .findFirst()
                .orElse(null);
    }

    @Override
    protected ReviewPlan generateModelValue() {
        if (who.getValue() == Who.ONE) {
            return ReviewPlan.ONE_APPROVAL;
        }
        ReviewStep step = ReviewStep.group(
                name.getValue().strip(),
                quorum.getValue() == ALL ? null : quorum.getValue(),
                days.getValue() == null ? 0 : days.getValue(),
                silent.getValue());
        return new ReviewPlan(
                who.getValue() == Who.GROUP ? List.of(step) : List.of(ReviewStep.COORDINATOR, step),
                publish.getValue());
    }

    @Override
    protected void setPresentationValue(ReviewPlan plan) {
        ReviewStep step = groupStep(plan);
        who.setValue(step == null ? Who.ONE : plan.steps().size() == 1 ? Who.GROUP : Who.BOTH);
        name.setValue(step == null ? getTranslation("datarequest.field.review.name.usual") : step.name());
        quorum.setValue(chosen(plan));
        days.setValue(step == null ? USUAL_DAYS : step.days());
        silent.setValue(step != null && step.silentConsent());
        publish.setValue(step != null && plan.publish());
        group.setVisible(step != null);
    }
}
