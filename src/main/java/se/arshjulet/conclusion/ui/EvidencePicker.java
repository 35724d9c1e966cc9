package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.SelectionWords;
import se.arshjulet.coding.CodedUnits;
import se.arshjulet.coding.CodedUnits.CodeName;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.conclusion.Evidence.Subject;
import se.arshjulet.conclusion.Grounds.Stance;

/** All that has been coded, to choose from what speaks for or against. */
class EvidencePicker extends Div {

    private final Subject subject;
    private final String back;
    private final Evidence evidence;
    private final CodedUnits units;
    private final UnitFilter filter;
    private final Grid<UnitView> grid = new Grid<>();
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
    private final TextField why = new TextField();
    private final FieldProblems problems = new FieldProblems();
    private final Button add = new Button();
    private final Span found = new Span();
    private final Set<UUID> leanedOn;
    private CodedUnits.Filter wanted = CodedUnits.Filter.ALL;

    /** @param back where to go when it is done, or waived */
    EvidencePicker(Subject subject, String back, Evidence evidence, CodedUnits units, UnitFilters filters) {
        this.subject = subject;
        this.back = back;
        this.evidence = evidence;
        this.units = units;
        this.filter = filters.filter(this::search);
        leanedOn = evidence.of(subject).stream()
                .flatMap(item -> Stream.ofNullable(item.unit()))
                .map(UnitView::id)
                .collect(Collectors.toSet());
        addClassName("evidence-picker");
        columns();
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> units.list(wanted, query.getOffset(), query.getLimit()).stream(),
                query -> units.count(wanted),
                UnitView::id));
        search();
        stance.setLabel(getTranslation("conclusion.pick.stance"));
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(Labels::of);
        stance.setValue(Stance.SUPPORTS);
        why.setLabel(getTranslation("conclusion.pick.why"));
        why.setPlaceholder(getTranslation("conclusion.pick.why.help"));
        problems.at("why", why);
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setDisableOnClick(true);
        add.addClickListener(click -> {
            lean();
            count();
        });
        count();
        Button cancel = new Button(
                getTranslation("base.cancel"), click -> UI.getCurrent().navigate(back));
        add(filter, grid, new ActionBar().left(stance, why).right(cancel, add));
    }

    private void columns() {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        SelectionWords.on(grid);
        grid.setItemSelectableProvider(unit -> !leanedOn.contains(unit.id()) && unit.withdrawn() == null);
        grid.addClassName("unit-grid");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::said).setHeader(found);
        grid.setEmptyStateText(getTranslation("conclusion.pick.none"));
        grid.addSelectionListener(change -> count());
    }

    private Div said(UnitView unit) {
        Div both = new Div(new Paragraph(unit.condensation().isEmpty() ? unit.quote() : unit.condensation()));
        both.addClassName("unit-said");
        if (!unit.condensation().isEmpty() && !unit.quote().isEmpty()) {
            Paragraph quote = new Paragraph("”" + unit.quote().strip() + "”");
            quote.addClassName("quiet");
            both.add(quote);
        }
        Paragraph from = new Paragraph(Stream.of(
                        unit.pseudonym(),
                        unit.member(),
                        String.valueOf(unit.year()),
                        unit.codes().stream().map(CodeName::name).collect(Collectors.joining(", ")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        from.addClassName("unit-from");
        both.add(from);
        if (leanedOn.contains(unit.id())) {
            Span already = new Span(getTranslation("conclusion.pick.already"));
            already.addClassName("quiet");
            both.add(already);
        }
        return both;
    }

    /** What is chosen stays chosen, however she searches on. */
    private void search() {
        wanted = filter.value();
        found.setText(getTranslation("conclusion.pick.found", units.count(wanted)));
        grid.getDataProvider().refreshAll();
    }

    private void count() {
        int chosen = grid.getSelectedItems().size();
        add.setText(getTranslation("conclusion.pick.add", chosen));
        add.setEnabled(chosen > 0);
    }

    private void lean() {
        Set<UUID> chosen = grid.getSelectedItems().stream().map(UnitView::id).collect(Collectors.toSet());
        int[] added = new int[1];
        if (problems.attempt(() -> added[0] = evidence.add(subject, chosen, stance.getValue(), why.getValue()))) {
            UI.getCurrent().navigate(back);
            Notice.done(getTranslation("conclusion.pick.added", added[0]));
        }
    }
}
