package se.arshjulet.coding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import se.arshjulet.account.Role;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Codebook.Carrier;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.Codebook.State;

/** A code is split: what the new ones are called, and for each unit which of them it carries instead. */
@Route(Places.CODES + "/:" + CodeView.CODE + "/dela")
@RolesAllowed(Role.Names.COORDINATOR)
class SplitView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FIRST_NAMES = 2;

    private final Codebook codebook;
    private final List<TextField> names = new ArrayList<>();
    private final Map<UUID, CheckboxGroup<Integer>> chosen = new LinkedHashMap<>();
    private final FieldProblems problems = new FieldProblems();
    private final Div fields = new Div();
    private String title = "";

    SplitView(Codebook codebook) {
        super(Width.WORKING);
        this.codebook = codebook;
        addClassName("coding-codes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<CodeItem> code =
                RouteId.of(event, CodeView.CODE).flatMap(codebook::find).filter(it -> it.state() == State.LIVING);
        if (code.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(code.get());
    }

    private void show(CodeItem code) {
        removeAll();
        title = getTranslation("coding.split.title", code.name());
        Anchor back = new Anchor(Places.code(code.id()), "‹ " + code.name());
        back.addClassName("back-link");
        fields.addClassName("form-column");
        UnorderedList list = new UnorderedList();
        list.addClassName("code-list");
        List<Carrier> carriers = codebook.carriers(code.id());
        carriers.forEach(unit -> list.add(row(unit)));
        for (int i = 0; i < FIRST_NAMES; i++) {
            addName();
        }
        Button more = new Button(getTranslation("coding.split.more"), click -> addName());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Checkbox retire = new Checkbox(getTranslation("coding.split.retire", code.name()));
        Button split = new Button(getTranslation("coding.split.do"));
        split.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        split.setDisableOnClick(true);
        split.addClickListener(click -> {
            try {
                if (problems.attempt(() -> split(code, retire.getValue()))) {
                    UI.getCurrent().navigate(Places.CODES);
                    Notice.done(getTranslation("coding.split.done", code.name()));
                }
            } finally {
                split.setEnabled(true);
            }
        });
        Button cancel = new Button(
                getTranslation("base.cancel"), click -> UI.getCurrent().navigate(Places.code(code.id())));
        add(
                back,
                new PageHeader(title).withLine(getTranslation("coding.split.line")),
                fields,
                more,
                new H2(getTranslation("coding.units", carriers.size())),
                carriers.isEmpty() ? new Paragraph(getTranslation("coding.split.none")) : list,
                retire,
                new ActionBar().right(cancel, split));
    }

    private void addName() {
        int number = names.size();
        TextField name = new TextField(getTranslation("coding.split.name", number + 1));
        name.setManualValidation(true);
        problems.at("name" + number, name);
        name.addValueChangeListener(change -> offer());
        names.add(name);
        fields.add(name);
        offer();
    }

    /** Each unit can be given what has a name by now. */
    private void offer() {
        List<Integer> named = IntStream.range(0, names.size()).boxed().toList();
        chosen.values().forEach(group -> {
            Set<Integer> before = group.getValue();
            group.setItems(named);
            group.setValue(before);
        });
    }

    private ListItem row(Carrier unit) {
        CheckboxGroup<Integer> group = new CheckboxGroup<>(getTranslation("coding.split.to"));
        group.setItemLabelGenerator(number -> names.get(number).getValue().isBlank()
                ? getTranslation("coding.split.name", number + 1)
                : names.get(number).getValue());
        chosen.put(unit.unitId(), group);
        Paragraph quote = new Paragraph("”" + unit.quote() + "”");
        Paragraph from = new Paragraph(unit.pseudonym());
        from.addClassName("quiet");
        ListItem row = new ListItem(new Div(quote, from), group);
        row.addClassName("split-unit");
        return row;
    }

    private void split(CodeItem code, boolean retire) {
        List<Integer> used = IntStream.range(0, names.size())
                .filter(i -> i == 0 || !names.get(i).getValue().isBlank() || isChosen(i))
                .boxed()
                .toList();
        Map<UUID, Set<Integer>> shares = new HashMap<>();
        chosen.forEach((unit, group) -> shares.put(
                unit, group.getValue().stream().map(used::indexOf).collect(java.util.stream.Collectors.toSet())));
        codebook.split(
                code.id(),
                used.stream().map(i -> names.get(i).getValue().strip()).toList(),
                shares,
                retire);
    }

    private boolean isChosen(int number) {
        return chosen.values().stream().anyMatch(group -> group.getValue().contains(number));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
