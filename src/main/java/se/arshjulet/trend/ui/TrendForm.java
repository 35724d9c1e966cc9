package se.arshjulet.trend.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.ManyChoices;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.trend.TrendCard;
import se.arshjulet.trend.TrendCards.Draft;

/** The fields of a trendkort, in the order one thinks them. */
class TrendForm extends Div {

    private final TextField title = new TextField();
    private final TextArea happening = new TextArea();
    private final TextArea consequence = new TextArea();
    private final TextField affected = new TextField();
    private final ComboBox<Map.Entry<UUID, String>> sector = new ComboBox<>();
    private final ManyChoices<Line> conclusions = new ManyChoices<>();
    private final Map<UUID, String> sectors;
    private final List<Line> lines;

    /** @param sectors by name, in the horizon map's order */
    TrendForm(FieldProblems problems, Map<UUID, String> sectors, List<Line> lines) {
        this.sectors = sectors;
        this.lines = lines;
        addClassName("form-column");
        describe(title, "title");
        title.setRequiredIndicatorVisible(true);
        happening.setLabel(getTranslation("trend.field.happening"));
        happening.setHelperText(getTranslation("trend.field.happening.help"));
        happening.setRequiredIndicatorVisible(true);
        consequence.setLabel(getTranslation("trend.field.consequence"));
        consequence.setHelperText(getTranslation("trend.field.consequence.help"));
        List.of(happening, consequence).forEach(field -> {
            field.setMinRows(3);
            field.setManualValidation(true);
        });
        describe(affected, "affected");
        sector.setLabel(getTranslation("trend.field.sector"));
        sector.setItems(sectors.entrySet());
        sector.setItemLabelGenerator(Map.Entry::getValue);
        sector.setClearButtonVisible(true);
        sector.setManualValidation(true);
        conclusions.setLabel(getTranslation("trend.field.conclusions"));
        conclusions.setItems(lines);
        conclusions.setItemLabelGenerator(line -> line.number() + ". " + line.wording());
        conclusions.setVisible(!lines.isEmpty());
        conclusions.setManualValidation(true);
        problems.at("title", title);
        problems.at("happening", happening);
        problems.at("consequence", consequence);
        problems.at("affected", affected);
        problems.at("sector", sector);
        problems.at("conclusions", conclusions);
        add(title, happening, consequence, affected, sector, conclusions);
    }

    private void describe(TextField field, String name) {
        field.setLabel(getTranslation("trend.field." + name));
        field.setHelperText(getTranslation("trend.field." + name + ".help"));
        field.setManualValidation(true);
    }

    void fill(TrendCard card) {
        title.setValue(card.title());
        happening.setValue(card.happening());
        consequence.setValue(card.consequence());
        affected.setValue(card.affected());
        sectors.entrySet().stream()
                .filter(one -> one.getKey().equals(card.sectorId()))
                .findFirst()
                .ifPresent(sector::setValue);
        conclusions.setValue(lines.stream()
                .filter(line -> card.conclusions().contains(line.number()))
                .collect(Collectors.toSet()));
    }

    Draft value() {
        Map.@Nullable Entry<UUID, String> chosen = sector.getValue();
        Set<Integer> numbers = conclusions.getValue().stream().map(Line::number).collect(Collectors.toSet());
        return new Draft(
                title.getValue(),
                happening.getValue(),
                consequence.getValue(),
                affected.getValue(),
                chosen == null ? null : chosen.getKey(),
                numbers);
    }
}
