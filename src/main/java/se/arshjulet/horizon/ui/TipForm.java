package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.horizon.HorizonLayer;
import se.arshjulet.horizon.ScanTip;
import se.arshjulet.horizon.Sectors.Sector;
import se.arshjulet.horizon.TipKind;
import se.arshjulet.horizon.TipPages.Facts;
import se.arshjulet.horizon.Tips.Draft;
import se.arshjulet.horizon.Tips.Place;

/** What is said of a tip: the address first, since the rest can mostly be had from there. */
class TipForm extends Div {

    final TextField address = new TextField();
    final HorizonProblems problems = new HorizonProblems();

    /** Under the address: what is known of it. */
    final Div below = new Div();

    private final TextField title = new TextField();
    private final RadioButtonGroup<TipKind> kind = new RadioButtonGroup<>();
    private final IntegerField minutes = new IntegerField();
    private final RadioButtonGroup<HorizonLayer> layer = new RadioButtonGroup<>();
    private final Select<Sector> sector = new Select<>();
    private final TextArea why = new TextArea();
    private final ComboBox<Conclusions.Line> conclusion = new ComboBox<>();
    private final List<Sector> sectors;
    private final List<Conclusions.Line> conclusions;
    /** Once somebody has chosen a kind herself, no page's word counts. */
    private boolean kindChosen;

    TipForm(List<Sector> sectors, List<Conclusions.Line> conclusions, TipWords words) {
        this.sectors = sectors;
        this.conclusions = conclusions;
        addClassNames("tip-form", "form-column");
        address.setLabel(getTranslation("horizon.address"));
        address.setPlaceholder("https://");
        address.setHelperText(getTranslation("horizon.address.help"));
        title.setLabel(getTranslation("horizon.title"));
        title.setRequiredIndicatorVisible(true);
        kind.setLabel(getTranslation("horizon.kind"));
        kind.setItems(TipKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.addValueChangeListener(change -> kindChosen |= change.isFromClient());
        minutes.setLabel(getTranslation("horizon.minutes"));
        layer.setLabel(getTranslation("horizon.layer"));
        layer.setItems(HorizonLayer.values());
        layer.setItemLabelGenerator(words::of);
        sector.setLabel(getTranslation("horizon.sector"));
        sector.setItems(sectors);
        sector.setItemLabelGenerator(Sector::name);
        sector.setPlaceholder(getTranslation("horizon.sector.choose"));
        why.setLabel(getTranslation("horizon.why"));
        why.setHelperText(getTranslation("horizon.why.help"));
        why.setMinRows(2);
        conclusion.setLabel(getTranslation("horizon.conclusion"));
        conclusion.setHelperText(getTranslation("horizon.conclusion.help"));
        conclusion.setItems(conclusions);
        conclusion.setItemLabelGenerator(line -> line.number() + ". " + line.wording());
        conclusion.setClearButtonVisible(true);
        kind.setValue(TipKind.READ);
        mind();
        below.addClassName("tip-below");
        add(address, below, title, pair(kind, minutes), pair(layer, sector), why);
        if (!conclusions.isEmpty()) {
            add(conclusion);
        }
    }

    private void mind() {
        address.setManualValidation(true);
        title.setManualValidation(true);
        minutes.setManualValidation(true);
        layer.setManualValidation(true);
        sector.setManualValidation(true);
        why.setManualValidation(true);
        conclusion.setManualValidation(true);
        problems.at("address", address);
        problems.at("title", title);
        problems.at("minutes", minutes);
        problems.at("layer", layer);
        problems.at("sector", sector);
        problems.at("why", why);
        problems.at("conclusion", conclusion);
    }

    private static Div pair(Component left, Component right) {
        Div pair = new Div(left, right);
        pair.addClassName("tip-pair");
        return pair;
    }

    void show(ScanTip tip) {
        address.setValue(tip.address() == null ? "" : tip.address());
        title.setValue(tip.title());
        kind.setValue(tip.kind());
        minutes.setValue(tip.minutes());
        why.setValue(tip.why());
        place(new Place(tip.layer(), tip.sectorId()));
        conclusions.stream()
                .filter(line -> Integer.valueOf(line.number()).equals(tip.conclusion()))
                .findFirst()
                .ifPresent(conclusion::setValue);
    }

    void place(Place place) {
        layer.setValue(place.layer());
        sectors.stream()
                .filter(it -> it.id().equals(place.sector()))
                .findFirst()
                .ifPresent(sector::setValue);
    }

    /** Where her last tip was, which she is told of: most people come from one corner, and few tips lie where the last one did by
     * chance. */
    void placeAsLast(Place place) {
        place(place);
        layer.setHelperText(getTranslation("horizon.place.last"));
        sector.setHelperText(getTranslation("horizon.place.last"));
        layer.addValueChangeListener(change -> layer.setHelperText(null));
        sector.addValueChangeListener(change -> sector.setHelperText(null));
    }

    void kind(TipKind guessed) {
        if (!kindChosen) {
            kind.setValue(guessed);
        }
    }

    void title(String text) {
        title.setValue(text);
    }

    /** What the page says of itself, where nothing has been written yet. */
    void fill(Facts facts) {
        if (title.isEmpty()) {
            title.setValue(facts.title());
        }
        if (minutes.isEmpty() && facts.minutes() != null) {
            minutes.setValue(facts.minutes());
        }
        kind(facts.kind());
    }

    /** The first thing that is still to be written. */
    void focusNext() {
        if (title.isEmpty()) {
            title.focus();
        } else {
            why.focus();
        }
    }

    /** Empty, and said at the field, while what stands there is no number. */
    Optional<Draft> value() {
        problems.clear();
        if (minutes.getValue() == null && minutes.isInvalid()) {
            problems.say(Map.of("minutes", getTranslation("horizon.minutes.bad")));
            return Optional.empty();
        }
        Conclusions.Line line = conclusion.getValue();
        return Optional.of(new Draft(
                kind.getValue(),
                title.getValue(),
                address.getValue(),
                minutes.getValue(),
                why.getValue(),
                layer.getValue(),
                sectorId(),
                line == null ? null : (Integer) line.number()));
    }

    private @Nullable UUID sectorId() {
        return sector.getValue() == null ? null : sector.getValue().id();
    }
}
