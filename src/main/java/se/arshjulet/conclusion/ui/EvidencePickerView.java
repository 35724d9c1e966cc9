package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.association.Members;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.CodedUnits;
import se.arshjulet.coding.CodedUnits.CodeName;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.conclusion.Evidence.Subject;
import se.arshjulet.conclusion.Grounds.Stance;

/** Quotes are chosen for a konklusion, or against it, from all that has been coded. */
@Route(Numbers.ROUTE + "/belagg/valj")
@RolesAllowed(Role.Names.COORDINATOR)
class EvidencePickerView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Conclusions conclusions;
    private final Evidence evidence;
    private final CodedUnits units;
    private final UnitFilter filter;
    private final Grid<UnitView> grid = new Grid<>();
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
    private final TextArea why = new TextArea();
    private final FieldProblems problems = new FieldProblems();
    private final Button add = new Button();
    private @Nullable Line line;
    private Set<UUID> leanedOn = Set.of();

    EvidencePickerView(
            Conclusions conclusions,
            Evidence evidence,
            CodedUnits units,
            Codebook codebook,
            Members members,
            Clock clock) {
        super(Width.FULL);
        this.conclusions = conclusions;
        this.evidence = evidence;
        this.units = units;
        this.filter = new UnitFilter(codebook, members.on(LocalDate.now(clock)), this::search);
    }

    static String address(int number) {
        return EvidenceView.address(number) + "/valj";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Line> found = Numbers.of(event).flatMap(conclusions::find).map(Conclusions.Life::line);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (line == null) {
            line = found.get();
            leanedOn = evidence.of(Subject.conclusion(line.id())).stream()
                    .flatMap(item -> Stream.ofNullable(item.unit()))
                    .map(UnitView::id)
                    .collect(Collectors.toSet());
            build(line);
        }
    }

    private void build(Line about) {
        Span eyebrow = new Span(new Anchor(
                EvidenceView.address(about.number()),
                getTranslation("conclusion.page-title", about.number(), about.wording())));
        eyebrow.addClassName("eyebrow");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setItemSelectableProvider(unit -> !leanedOn.contains(unit.id()) && unit.withdrawn() == null);
        grid.addClassName("unit-grid");
        grid.addComponentColumn(this::said)
                .setHeader(getTranslation("conclusion.pick.said"))
                .setFlexGrow(4);
        grid.addColumn(unit -> unit.codes().stream().map(CodeName::name).collect(Collectors.joining(", ")))
                .setHeader(getTranslation("conclusion.pick.codes"));
        grid.addColumn(unit -> Stream.of(unit.pseudonym(), unit.member(), String.valueOf(unit.year()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .setHeader(getTranslation("conclusion.pick.from"));
        grid.setEmptyStateText(getTranslation("conclusion.pick.none"));
        grid.addSelectionListener(change -> count());
        search();
        stance.setLabel(getTranslation("conclusion.pick.stance"));
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(Labels::of);
        stance.setValue(Stance.SUPPORTS);
        why.setLabel(getTranslation("conclusion.pick.why"));
        why.setHelperText(getTranslation("conclusion.pick.why.help"));
        why.setWidthFull();
        problems.at("why", why);
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setDisableOnClick(true);
        add.addClickListener(click -> {
            lean(about);
            count();
        });
        count();
        Div how = new Div(stance, why);
        how.addClassName("pick-how");
        Button cancel = new Button(
                getTranslation("base.cancel"), click -> UI.getCurrent().navigate(EvidenceView.address(about.number())));
        add(
                eyebrow,
                new PageHeader(getPageTitle()).withLine(getTranslation("conclusion.pick.line")),
                filter,
                grid,
                how,
                new ActionBar().right(cancel, add));
    }

    private Div said(UnitView unit) {
        Paragraph condensed = new Paragraph(unit.condensation().isEmpty() ? unit.quote() : unit.condensation());
        Div both = new Div(condensed);
        both.addClassName("unit-said");
        if (!unit.condensation().isEmpty() && !unit.quote().isEmpty()) {
            Paragraph quote = new Paragraph("”" + unit.quote().strip() + "”");
            quote.addClassName("quiet");
            both.add(quote);
        }
        if (leanedOn.contains(unit.id())) {
            Span already = new Span(getTranslation("conclusion.pick.already"));
            already.addClassName("quiet");
            both.add(already);
        }
        return both;
    }

    private void search() {
        CodedUnits.Filter wanted = filter.value();
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> units.list(wanted, query.getOffset(), query.getLimit()).stream(),
                query -> units.count(wanted),
                UnitView::id));
    }

    private void count() {
        int chosen = grid.getSelectedItems().size();
        add.setText(getTranslation("conclusion.pick.add", chosen));
        add.setEnabled(chosen > 0);
    }

    private void lean(Line about) {
        Set<UUID> chosen = grid.getSelectedItems().stream().map(UnitView::id).collect(Collectors.toSet());
        int[] added = new int[1];
        if (problems.attempt(() ->
                added[0] = evidence.add(Subject.conclusion(about.id()), chosen, stance.getValue(), why.getValue()))) {
            UI.getCurrent().navigate(EvidenceView.address(about.number()));
            Notice.done(getTranslation("conclusion.pick.added", added[0]));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conclusion.evidence.choose");
    }
}
