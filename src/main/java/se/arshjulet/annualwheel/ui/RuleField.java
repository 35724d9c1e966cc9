package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.DateRule;
import se.arshjulet.annualwheel.DateRule.Monthly;
import se.arshjulet.annualwheel.DateRule.Once;
import se.arshjulet.annualwheel.DateRule.Relative;
import se.arshjulet.annualwheel.DateRule.Side;
import se.arshjulet.annualwheel.DateRule.Unit;
import se.arshjulet.annualwheel.DayInMonth;
import se.arshjulet.annualwheel.DayInMonth.LastWorkingDay;
import se.arshjulet.base.ui.ManyChoices;

/** When an activity comes: once, in several months, or so long from another one. */
class RuleField extends CustomField<DateRule> {

    private enum Shape {
        ONCE,
        MONTHLY,
        RELATIVE
    }

    private static final List<Integer> MONTHS =
            IntStream.rangeClosed(1, 12).boxed().toList();

    private final RadioButtonGroup<Shape> shape = new RadioButtonGroup<>();
    private final Select<Integer> from = new Select<>();
    private final Select<Integer> to = new Select<>();
    private final ManyChoices<Integer> months = new ManyChoices<>();
    private final ComboBox<DayInMonth> day = new ComboBox<>();
    private final IntegerField amount = new IntegerField();
    private final Select<Unit> unit = new Select<>();
    private final Select<Side> side = new Select<>();
    private final ComboBox<Activity> anchor = new ComboBox<>();
    private final Div once = new Div(from, to);
    private final Div relative = new Div(amount, unit, side);
    private final List<Activity> others;

    /** @param others what it can be counted from */
    RuleField(List<Activity> others) {
        this.others = others;
        addClassName("wheel-rule");
        setLabel(getTranslation("wheel.field.rule"));
        setManualValidation(true);
        shape.setItems(others.isEmpty() ? List.of(Shape.ONCE, Shape.MONTHLY) : List.of(Shape.values()));
        shape.setItemLabelGenerator(
                one -> getTranslation("wheel.rule." + one.name().toLowerCase(java.util.Locale.ROOT)));
        shape.setValue(Shape.ONCE);
        shape.addValueChangeListener(change -> arrange());
        shape.setAriaLabel(getTranslation("wheel.field.rule"));
        choices();
        from.setManualValidation(true);
        to.setManualValidation(true);
        months.setManualValidation(true);
        day.setManualValidation(true);
        anchor.setManualValidation(true);
        once.addClassName("wheel-pair");
        relative.addClassName("wheel-three");
        Div all = new Div(shape, once, months, relative, anchor, day);
        all.addClassName("form-column");
        add(all);
        arrange();
    }

    private void choices() {
        from.setLabel(getTranslation("wheel.rule.from"));
        to.setLabel(getTranslation("wheel.rule.to"));
        months.setLabel(getTranslation("wheel.rule.months"));
        day.setLabel(getTranslation("wheel.rule.day"));
        day.setHelperText(getTranslation("wheel.rule.day.help"));
        amount.setLabel(getTranslation("wheel.rule.amount"));
        unit.setLabel(getTranslation("wheel.rule.unit"));
        side.setLabel(getTranslation("wheel.rule.side"));
        anchor.setLabel(getTranslation("wheel.rule.anchor"));
        from.setItems(MONTHS);
        to.setItems(MONTHS);
        months.setItems(MONTHS);
        from.setItemLabelGenerator(this::month);
        to.setItemLabelGenerator(this::month);
        months.setItemLabelGenerator(this::month);
        day.setItems(DayInMonth.all());
        day.setItemLabelGenerator(DayInMonth::text);
        day.setValue(new LastWorkingDay());
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(
                one -> getTranslation("wheel.rule.unit." + one.name().toLowerCase(java.util.Locale.ROOT)));
        side.setItems(Side.values());
        side.setItemLabelGenerator(
                one -> getTranslation("wheel.rule.side." + one.name().toLowerCase(java.util.Locale.ROOT)));
        amount.setMin(0);
        amount.setValue(3);
        unit.setValue(Unit.WEEKS);
        side.setValue(Side.BEFORE);
        anchor.setItems(others);
        anchor.setItemLabelGenerator(Activity::title);
        from.addValueChangeListener(change -> {
            if (change.isFromClient() && (to.getValue() == null || to.getValue() < change.getValue())) {
                to.setValue(change.getValue());
            }
        });
        to.addValueChangeListener(change -> {
            if (change.isFromClient() && (from.getValue() == null || from.getValue() > change.getValue())) {
                from.setValue(change.getValue());
            }
        });
        months.setWidthFull();
        day.setWidthFull();
        anchor.setWidthFull();
    }

    private String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
    }

    private void arrange() {
        Shape chosen = shape.getValue();
        once.setVisible(chosen == Shape.ONCE);
        months.setVisible(chosen == Shape.MONTHLY);
        relative.setVisible(chosen == Shape.RELATIVE);
        anchor.setVisible(chosen == Shape.RELATIVE);
        day.setVisible(chosen != Shape.RELATIVE);
    }

    /** What is lacking for there to be a rule, as a text's key. */
    String lacking() {
        return switch (shape.getValue()) {
            case ONCE, MONTHLY ->
                day.getValue() == null ? "wheel.field.rule.missing.day" : "wheel.field.rule.missing.month";
            case RELATIVE -> "wheel.field.rule.missing";
        };
    }

    /** What is wrong is seen at the choice that is empty, and not only under the last one. */
    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        from.setInvalid(invalid && from.isEmpty());
        to.setInvalid(invalid && to.isEmpty());
        months.setInvalid(invalid && months.isEmpty());
        day.setInvalid(invalid && day.isEmpty());
        anchor.setInvalid(invalid && anchor.isEmpty());
    }

    /** Empty while something is not chosen. */
    Optional<DateRule> rule() {
        try {
            return Optional.ofNullable(chosen());
        } catch (IllegalArgumentException cannotBe) {
            return Optional.empty();
        }
    }

    private @Nullable DateRule chosen() {
        return switch (shape.getValue()) {
            case ONCE ->
                from.getValue() == null || to.getValue() == null || day.getValue() == null
                        ? null
                        : new Once(from.getValue(), to.getValue(), day.getValue());
            case MONTHLY ->
                months.getValue().isEmpty() || day.getValue() == null
                        ? null
                        : new Monthly(List.copyOf(months.getValue()), day.getValue());
            case RELATIVE ->
                amount.getValue() == null || anchor.getValue() == null
                        ? null
                        : new Relative(anchor.getValue().id(), amount.getValue(), unit.getValue(), side.getValue());
        };
    }

    @Override
    protected @Nullable DateRule generateModelValue() {
        return rule().orElse(null);
    }

    @Override
    protected void setPresentationValue(@Nullable DateRule rule) {
        if (rule instanceof Once its) {
            shape.setValue(Shape.ONCE);
            from.setValue(its.from());
            to.setValue(its.to());
            day.setValue(its.day());
        } else if (rule instanceof Monthly its) {
            shape.setValue(Shape.MONTHLY);
            months.setValue(new HashSet<>(its.months()));
            day.setValue(its.day());
        } else if (rule instanceof Relative its) {
            shape.setValue(Shape.RELATIVE);
            amount.setValue(its.amount());
            unit.setValue(its.unit());
            side.setValue(its.side());
            others.stream()
                    .filter(other -> other.id().equals(its.anchor()))
                    .findFirst()
                    .ifPresent(anchor::setValue);
        }
        arrange();
    }
}
