package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.arshjulet.horizon.HorizonLayer;
import se.arshjulet.horizon.Sectors.Sector;
import se.arshjulet.horizon.TipKind;
import se.arshjulet.horizon.ui.HorizonAddress.Period;

/** Which tips to show. */
class HorizonFilter extends Div {

    private final TextField words = new TextField();
    private final Select<HorizonLayer> layer = new Select<>();
    private final Select<Sector> sector = new Select<>();
    private final Select<TipKind> kind = new Select<>();
    private final Select<Period> period = new Select<>();
    private final Checkbox starred = new Checkbox();
    private final Checkbox chosen = new Checkbox();
    private final List<Sector> sectors;
    private final Consumer<HorizonAddress> asked;

    HorizonFilter(List<Sector> sectors, TipWords says, Consumer<HorizonAddress> asked) {
        this.sectors = sectors;
        this.asked = asked;
        addClassName("horizon-filter");
        getElement().setAttribute("role", "search");
        words.setLabel(getTranslation("horizon.filter.words"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        choice(layer, "horizon.filter.layer");
        layer.setItems(HorizonLayer.values());
        layer.setItemLabelGenerator(it -> it == null ? getTranslation("horizon.filter.all") : says.of(it));
        choice(sector, "horizon.filter.sector");
        sector.setItems(sectors);
        sector.setItemLabelGenerator(it -> it == null ? getTranslation("horizon.filter.all") : it.name());
        choice(kind, "horizon.filter.kind");
        kind.setItems(TipKind.values());
        kind.setItemLabelGenerator(it -> it == null ? getTranslation("horizon.filter.all") : says.of(it));
        period.setLabel(getTranslation("horizon.filter.period"));
        period.setItems(Period.values());
        period.setItemLabelGenerator(
                it -> getTranslation("horizon.period." + it.name().toLowerCase(Locale.ROOT)));
        starred.setLabel(getTranslation("horizon.filter.starred"));
        chosen.setLabel(getTranslation("horizon.filter.chosen"));
        Div marks = new Div(starred, chosen);
        marks.addClassName("horizon-filter-marks");
        add(words, layer, sector, kind, period, marks);
        words.addValueChangeListener(this::changed);
        layer.addValueChangeListener(this::changed);
        sector.addValueChangeListener(this::changed);
        kind.addValueChangeListener(this::changed);
        period.addValueChangeListener(this::changed);
        starred.addValueChangeListener(this::changed);
        chosen.addValueChangeListener(this::changed);
    }

    private void choice(Select<?> select, String key) {
        select.setLabel(getTranslation(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("horizon.filter.all"));
    }

    private void changed(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            asked.accept(new HorizonAddress(
                    words.getValue(),
                    layer.getValue(),
                    sector.getValue() == null ? null : sector.getValue().id(),
                    kind.getValue(),
                    period.getValue(),
                    starred.getValue(),
                    chosen.getValue(),
                    null));
        }
    }

    void show(HorizonAddress address) {
        words.setValue(address.words());
        layer.setValue(address.layer());
        sector.setValue(sectors.stream()
                .filter(it -> it.id().equals(address.sector()))
                .findFirst()
                .orElse(null));
        kind.setValue(address.kind());
        period.setValue(address.period());
        starred.setValue(address.starred());
        chosen.setValue(address.chosen());
    }
}
