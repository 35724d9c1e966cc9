package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.arshjulet.form.FileLimits;
import se.arshjulet.form.NumberLimits;
import se.arshjulet.form.Plausibility;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.RegisterChoice;
import se.arshjulet.form.RegisterKind;

/** What only questions of one type have. */
final class OwnProperties {

    private static final NumberLimits NO_LIMITS = new NumberLimits(null, null, null, null);
    private static final Plausibility NOTHING_ODD = new Plausibility(null, null, null, null);

    private final QuestionPanel panel;
    private final Fields fields;

    private OwnProperties(QuestionPanel panel, Fields fields) {
        this.panel = panel;
        this.fields = fields;
    }

    static List<Component> of(QuestionType type, QuestionPanel panel, Fields fields) {
        OwnProperties own = new OwnProperties(panel, fields);
        return switch (type) {
            case ONE_OF, SEVERAL_OF -> List.of(own.options());
            case SHORT_TEXT, LONG_TEXT -> List.of(own.length());
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY -> List.of(own.limits(), own.plausibility());
            case NUMBER_GRID -> List.of(own.grid(), own.limits(), own.plausibility());
            case REGISTER_ENTRY -> List.of(own.registers());
            case FILE -> List.of(own.file());
            default -> List.of();
        };
    }

    private Component options() {
        OptionsField options = new OptionsField(panel);
        fields.tie(options::refresh);
        Checkbox other = new Checkbox(word("other"));
        fields.tie(other, () -> panel.question().allowOther(), yes -> panel.keep(one -> one.allowOther(yes)));
        return group(options, other);
    }

    private Component grid() {
        GridField grid = new GridField(panel);
        fields.tie(grid::refresh);
        return grid;
    }

    private Component length() {
        IntegerField length = new IntegerField(word("max-length"));
        length.setMin(1);
        fields.tie(length, () -> panel.question().maxLength(), value -> panel.keep(one -> one.maxLength(value)));
        return length;
    }

    private Component limits() {
        TextField unit = new TextField(word("unit"));
        fields.tie(
                unit,
                () -> Fields.orEmpty(number().unit()),
                typed -> keep(
                        new NumberLimits(Fields.orNull(typed), number().min(), number().max(), number().decimals())));
        BigDecimalField least = figure("min");
        fields.tie(
                least,
                () -> number().min(),
                value -> keep(new NumberLimits(number().unit(), value, number().max(), number().decimals())));
        BigDecimalField most = figure("max");
        fields.tie(
                most,
                () -> number().max(),
                value -> keep(new NumberLimits(number().unit(), number().min(), value, number().decimals())));
        IntegerField decimals = new IntegerField(word("decimals"));
        decimals.setMin(0);
        decimals.setVisible(panel.question().type() != QuestionType.WHOLE_NUMBER || number().decimals() != null);
        fields.tie(
                decimals,
                () -> number().decimals(),
                value -> keep(new NumberLimits(number().unit(), number().min(), number().max(), value)));
        return row(unit, least, most, decimals);
    }

    private NumberLimits number() {
        return Objects.requireNonNullElse(panel.question().number(), NO_LIMITS);
    }

    private void keep(NumberLimits limits) {
        panel.keep(one -> one.number(limits.equals(NO_LIMITS) ? null : limits));
    }

    private Component plausibility() {
        IntegerField change = new IntegerField(word("change-percent"));
        change.setMin(1);
        fields.tie(
                change,
                () -> odd().changePercent(),
                value -> keep(new Plausibility(odd().min(), odd().max(), value, odd().changeAtLeast())));
        BigDecimalField least = figure("change-at-least");
        fields.tie(
                least,
                () -> odd().changeAtLeast(),
                value -> keep(new Plausibility(odd().min(), odd().max(), odd().changePercent(), value)));
        BigDecimalField from = figure("odd-min");
        fields.tie(
                from,
                () -> odd().min(),
                value -> keep(new Plausibility(value, odd().max(), odd().changePercent(), odd().changeAtLeast())));
        BigDecimalField to = figure("odd-max");
        fields.tie(
                to,
                () -> odd().max(),
                value -> keep(new Plausibility(odd().min(), value, odd().changePercent(), odd().changeAtLeast())));
        Component fieldset = row(change, least, from, to);
        fieldset.getElement().setAttribute("role", "group");
        fieldset.getElement().setAttribute("aria-label", word("odd"));
        NativeDetails details = new NativeDetails(word("odd"), fieldset);
        details.addClassName("draft-more");
        details.setOpen(panel.question().plausibility() != null);
        return details;
    }

    private Plausibility odd() {
        return Objects.requireNonNullElse(panel.question().plausibility(), NOTHING_ODD);
    }

    private void keep(Plausibility odd) {
        panel.keep(one -> one.plausibility(odd.equals(NOTHING_ODD) ? null : odd));
    }

    private Component registers() {
        Select<RegisterKind> kind = new Select<>();
        kind.setLabel(word("register"));
        kind.setItems(RegisterKind.values());
        kind.setItemLabelGenerator(one -> word("register." + one.name().toLowerCase(Locale.ROOT)));
        fields.tie(
                kind,
                () -> register().kind(),
                chosen -> keep(new RegisterChoice(
                        chosen, register().several(), register().mayPropose())));
        Checkbox several = new Checkbox(word("register.several"));
        fields.tie(
                several,
                () -> register().several(),
                yes -> keep(
                        new RegisterChoice(register().kind(), yes, register().mayPropose())));
        Checkbox propose = new Checkbox(word("register.propose"));
        fields.tie(
                propose,
                () -> register().mayPropose(),
                yes -> keep(new RegisterChoice(register().kind(), register().several(), yes)));
        return group(kind, several, propose);
    }

    private RegisterChoice register() {
        return Objects.requireNonNullElse(
                panel.question().register(), new RegisterChoice(RegisterKind.UNIT, false, false));
    }

    private void keep(RegisterChoice register) {
        panel.keep(one -> one.register(register));
    }

    private Component file() {
        TextField kinds = new TextField(word("file.kinds"));
        kinds.setHelperText(word("file.kinds.help"));
        fields.tie(
                kinds,
                () -> String.join(", ", files().kinds()),
                typed -> keep(new FileLimits(
                        Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s,.]+"))
                                .filter(kind -> !kind.isBlank())
                                .toList(),
                        files().megabytes())));
        IntegerField megabytes = new IntegerField(word("file.megabytes"));
        megabytes.setMin(1);
        fields.tie(megabytes, () -> files().megabytes(), value -> keep(new FileLimits(files().kinds(), value)));
        return row(kinds, megabytes);
    }

    private FileLimits files() {
        return Objects.requireNonNullElse(panel.question().file(), new FileLimits(List.of(), null));
    }

    private void keep(FileLimits limits) {
        boolean none = limits.kinds().isEmpty() && limits.megabytes() == null;
        panel.keep(one -> one.file(none ? null : limits));
    }

    private BigDecimalField figure(String name) {
        BigDecimalField field = new BigDecimalField(word(name));
        field.setLocale(Locale.forLanguageTag("sv"));
        return field;
    }

    private static Div group(Component... inside) {
        Div group = new Div(inside);
        group.addClassName("draft-group");
        return group;
    }

    private static Div row(Component... inside) {
        Div row = new Div(inside);
        row.addClassName("draft-fields");
        return row;
    }

    private String word(String name) {
        return panel.getTranslation("draft.own." + name);
    }
}
