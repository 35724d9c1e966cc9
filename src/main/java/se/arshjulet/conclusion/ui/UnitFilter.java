package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.association.Member;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.CodedUnits.Filter;
import se.arshjulet.interview.MappingArea;

/** Narrows what has been coded: by words, codes, area, member and year. */
class UnitFilter extends Div {

    private final TextField words = new TextField();
    private final MultiSelectComboBox<CodeItem> codes = new MultiSelectComboBox<>();
    private final ComboBox<MappingArea> area = new ComboBox<>();
    private final ComboBox<Member> member = new ComboBox<>();
    private final IntegerField year = new IntegerField();

    UnitFilter(Codebook codebook, List<Member> members, Runnable changed) {
        addClassName("filter-row");
        words.setLabel(getTranslation("conclusion.pick.words"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        codes.setLabel(getTranslation("conclusion.pick.codes"));
        codes.setItems(codebook.living());
        codes.setItemLabelGenerator(code -> String.join(" › ", code.path()));
        area.setLabel(getTranslation("conclusion.pick.area"));
        area.setItems(MappingArea.values());
        area.setItemLabelGenerator(Labels::of);
        area.setClearButtonVisible(true);
        member.setLabel(getTranslation("conclusion.pick.member"));
        member.setItems(members);
        member.setItemLabelGenerator(Member::name);
        member.setClearButtonVisible(true);
        year.setLabel(getTranslation("conclusion.pick.year"));
        year.setManualValidation(true);
        words.addValueChangeListener(change -> changed.run());
        codes.addValueChangeListener(change -> changed.run());
        area.addValueChangeListener(change -> changed.run());
        member.addValueChangeListener(change -> changed.run());
        year.addValueChangeListener(change -> changed.run());
        add(words, codes, area, member, year);
    }

    Filter value() {
        return new Filter(
                words.getValue().strip(),
                codes.getValue().stream().map(CodeItem::id).collect(Collectors.toSet()),
                area.getValue() == null ? Set.of() : Set.of(area.getValue()),
                member.getValue() == null ? null : member.getValue().id(),
                year.getValue());
    }
}
