package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.ManyChoices;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.Conclusions.Wording;
import se.arshjulet.conclusion.VersionChange;

/** A new konklusion, by itself or out of others. In the address: ?hur=merged&ur=5 */
@Route("konklusioner/ny")
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class NewConclusionView extends FormPage implements BeforeEnterObserver {

    static final String HOW = "hur";
    static final String FROM = "ur";

    private static final List<VersionChange> WAYS =
            List.of(VersionChange.NEW, VersionChange.MERGED, VersionChange.SPLIT, VersionChange.REPLACED);

    private final Conclusions conclusions;
    private final FieldProblems problems = new FieldProblems();
    private final RadioButtonGroup<VersionChange> change = new RadioButtonGroup<>();
    private final ManyChoices<Line> from = new ManyChoices<>();
    private final WordingForm form;
    private final List<Line> holding;
    private boolean entered;

    NewConclusionView(Conclusions conclusions, DateWords words) {
        this.conclusions = conclusions;
        this.holding = conclusions.list().stream()
                .filter(line -> line.holdsOn(words.today()) || line.ending() == se.arshjulet.conclusion.Ending.SPLIT)
                .toList();
        this.form = new WordingForm(problems, words.today());
        change.setLabel(getTranslation("conclusion.field.change"));
        change.setItems(WAYS);
        change.setItemLabelGenerator(way -> getTranslation("conclusion.way." + word(way)));
        change.setValue(VersionChange.NEW);
        change.addValueChangeListener(chosen -> from.setVisible(chosen.getValue() != VersionChange.NEW));
        from.setLabel(getTranslation("conclusion.field.from"));
        from.setItems(holding);
        from.setItemLabelGenerator(line -> line.number() + ". " + line.wording());
        from.setVisible(false);
        from.setManualValidation(true);
        problems.at("change", change);
        problems.at("from", from);
        Div origins = new Div(change, from);
        origins.addClassName("form-column");
        origins.setVisible(!holding.isEmpty());
        put(
                getTranslation("conclusion.new"),
                getTranslation("conclusion.new.line"),
                new Div(origins, form),
                getTranslation("conclusion.save"),
                this::save,
                getTranslation("conclusion.saved"),
                "konklusioner");
    }

    static String word(VersionChange change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    /** Not again when the page is loaded anew: she may have chosen otherwise. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (entered) {
            return;
        }
        entered = true;
        QueryParameters query = event.getLocation().getQueryParameters();
        String how = query.getSingleParameter(HOW).orElse("");
        WAYS.stream().filter(way -> word(way).equals(how)).findFirst().ifPresent(change::setValue);
        Set<String> numbers = query.getSingleParameter(FROM).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .collect(Collectors.toSet());
        from.setValue(holding.stream()
                .filter(line -> numbers.contains(String.valueOf(line.number())))
                .collect(Collectors.toSet()));
    }

    private boolean save() {
        Optional<Wording> wording = form.value();
        Set<Integer> origins = change.getValue() == VersionChange.NEW
                ? Set.of()
                : from.getValue().stream().map(Line::number).collect(Collectors.toSet());
        return wording.isPresent()
                && problems.attempt(() -> conclusions.write(wording.get(), change.getValue(), origins));
    }
}
