package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Question;
import se.arshjulet.form.sentence.Calculation;
import se.arshjulet.form.sentence.Calculation.Kind;

/** A calculation that one makes by saying it: "summan av Kvinnor och Män". What no sentence says is written as the expression. */
final class CalculationField extends Div {

    private final Scope scope;
    private final Supplier<@Nullable String> read;
    private final Consumer<@Nullable String> keep;
    private final Select<Kind> kind = new Select<>();
    private final Div parts = new Div();
    private final List<ComboBox<String>> fields = new ArrayList<>();
    private final Span head = new Span();
    private final Button begin;
    private final Button asFeel;
    private final Button away;
    private final FeelField feel;
    private @Nullable String shown;
    private boolean written;
    private boolean begun;

    CalculationField(String label, Scope scope, Supplier<@Nullable String> read, Consumer<@Nullable String> keep) {
        this.scope = scope;
        this.read = read;
        this.keep = keep;
        addClassNames("draft-condition", "draft-calculation");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        head.setText(label);
        head.addClassName("draft-condition-head");
        begin = new Button(getTranslation("draft.begin-with", label), click -> {
            begun = true;
            arrange();
            kind.focus();
        });
        begin.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        kind.setAriaLabel(getTranslation("draft.calculation.kind"));
        kind.setPlaceholder(getTranslation("draft.calculation.none"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> one == null
                ? ""
                : getTranslation("draft.calculation." + one.name().toLowerCase(Locale.ROOT)));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask(List.of());
                said();
            }
        });
        parts.addClassName("draft-clauses");
        asFeel = new Button("", click -> turn());
        asFeel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        asFeel.addClassName("draft-as-feel");
        away = new Button(getTranslation("draft.calculation.away"), click -> {
            begun = false;
            keep(null);
            show(null);
        });
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        feel = new FeelField(label, scope, typed -> keep(Fields.orNull(typed)));
        NativeDetails quiet = new NativeDetails(getTranslation("draft.more"), asFeel);
        quiet.addClassName("draft-feel-way");
        Div foot = new Div(begin, away, quiet);
        foot.addClassName("draft-condition-foot");
        add(head, kind, parts, feel, foot);
        show(read.get());
    }

    void refresh() {
        String now = read.get();
        if (!Objects.equals(now, shown)) {
            show(now);
        }
    }

    private void show(@Nullable String expression) {
        shown = expression;
        Optional<Calculation> said = expression == null
                ? Optional.empty()
                : Calculation.read(expression).filter(this::isKnown);
        written = expression != null && said.isEmpty();
        kind.setValue(said.map(Calculation::kind).orElse(null));
        ask(said.map(Calculation::of).orElse(List.of()));
        feel.show(expression == null ? "" : expression);
        arrange();
    }

    private boolean isKnown(Calculation said) {
        List<String> items = items(said.kind());
        return said.of().stream().allMatch(one -> items.contains(one) || scope.isGone(one));
    }

    private List<String> items(@Nullable Kind of) {
        if (of == null) {
            return List.of();
        }
        return switch (of) {
            case SUM_OF_ROWS, MEAN_OF_ROWS -> scope.columns();
            case NUMBER_OF_ROWS -> scope.parts();
            default -> scope.figures().stream().map(Question::key).toList();
        };
    }

    /** As many fields as it takes, and one more where it takes any number. */
    private void ask(List<String> of) {
        parts.removeAll();
        fields.clear();
        Kind chosen = kind.getValue();
        if (chosen == null) {
            return;
        }
        int count = chosen.isOfRows() ? 1 : chosen.isOfTwo() ? 2 : Math.max(3, of.size() + 1);
        for (int i = 0; i < count; i++) {
            part(chosen, i < of.size() ? of.get(i) : null);
        }
    }

    private void part(Kind chosen, @Nullable String value) {
        ComboBox<String> field = new ComboBox<>();
        int number = fields.size();
        field.setAriaLabel(getTranslation("draft.calculation.part", number + 1));
        field.setPlaceholder(getTranslation("draft.clause.question"));
        field.setItems(items(chosen));
        field.setItemLabelGenerator(scope::label);
        field.setClearButtonVisible(true);
        field.setValue(value);
        field.setManualValidation(true);
        if (value != null && scope.isGone(value)) {
            field.setInvalid(true);
            field.setErrorMessage(getTranslation("draft.calculation.gone.what"));
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                field.setInvalid(false);
                said();
                if (!chosen.isOfRows() && !chosen.isOfTwo() && fields.stream().noneMatch(one -> one.isEmpty())) {
                    part(chosen, null);
                }
            }
        });
        if (number > 0) {
            Span between = new Span(
                    getTranslation("draft.calculation.between." + chosen.name().toLowerCase(Locale.ROOT)));
            between.addClassName("draft-between");
            parts.add(between);
        }
        fields.add(field);
        parts.add(field);
    }

    private void arrange() {
        scope.desk().halfSaid();
        boolean empty = shown == null && !written && !begun;
        head.setVisible(!empty);
        begin.setVisible(empty);
        setClassName("draft-condition-empty", empty);
        kind.setVisible(!written && !empty);
        parts.setVisible(!written && !empty);
        feel.setVisible(written);
        away.setVisible(shown != null || begun);
        asFeel.setText(getTranslation(written ? "draft.condition.as-sentence" : "draft.condition.as-feel"));
        asFeel.setVisible(!written
                || shown == null
                || Calculation.read(shown).filter(this::isKnown).isPresent());
    }

    private void turn() {
        written = !written;
        arrange();
        if (written) {
            feel.focus();
        }
    }

    /** What is not finished says nothing yet. */
    private void said() {
        Kind chosen = kind.getValue();
        List<String> of = of();
        if (chosen != null && isWhole(chosen, of)) {
            keep(new Calculation(chosen, of).feel());
            feel.show(String.valueOf(shown));
        }
        arrange();
    }

    private List<String> of() {
        return fields.stream()
                .filter(one -> !one.isEmpty())
                .map(ComboBox::getValue)
                .toList();
    }

    private static boolean isWhole(Kind chosen, List<String> of) {
        return chosen.isOfRows() ? of.size() == 1 : chosen.isOfTwo() ? of.size() == 2 : of.size() > 1;
    }

    /** Whether something is begun that works nothing out yet. */
    boolean isUnfinished() {
        Kind chosen = kind.getValue();
        return !written && chosen != null && !isWhole(chosen, of());
    }

    private void keep(@Nullable String expression) {
        if (!Objects.equals(expression, shown)) {
            shown = expression;
            keep.accept(expression);
        }
    }
}
