package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Conclusions.Life;
import se.arshjulet.conclusion.Conclusions.Wording;
import se.arshjulet.conclusion.VersionChange;

/** A konklusion is looked at anew: left as it was, or given other words. */
@Route(Numbers.ROUTE + "/lydelse")
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class RevisionView extends FormPage implements BeforeEnterObserver {

    private final Conclusions conclusions;
    private final DateWords words;
    private final FieldProblems problems = new FieldProblems();
    private final RadioButtonGroup<VersionChange> change = new RadioButtonGroup<>();
    private final WordingForm form;
    private int number;

    RevisionView(Conclusions conclusions, DateWords words) {
        this.conclusions = conclusions;
        this.words = words;
        this.form = new WordingForm(problems, words.today());
        change.setLabel(getTranslation("conclusion.field.revision"));
        change.setItems(VersionChange.REWORDED, VersionChange.KEPT);
        change.setItemLabelGenerator(
                way -> getTranslation("conclusion.way." + way.name().toLowerCase(Locale.ROOT)));
        change.setValue(VersionChange.REWORDED);
        problems.at("change", change);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Life> life = Numbers.of(event).flatMap(conclusions::find);
        if (life.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (number != life.get().line().number()) {
            begin(life.get());
        }
    }

    private void begin(Life life) {
        number = life.line().number();
        form.fillForNext(life.latest(), words.today());
        change.addValueChangeListener(chosen -> {
            boolean kept = chosen.getValue() == VersionChange.KEPT;
            form.lockWording(kept);
            if (kept) {
                form.setWording(life.latest().wording());
            }
        });
        Div origins = new Div(change);
        origins.addClassName("form-column");
        put(
                getTranslation("conclusion.revise.title", number),
                getTranslation("conclusion.revise.line"),
                new Div(origins, form),
                getTranslation("conclusion.save"),
                this::save,
                getTranslation("conclusion.saved"),
                Numbers.address(number));
    }

    private boolean save() {
        Optional<Wording> wording = form.value();
        return wording.isPresent()
                && problems.attempt(() -> conclusions.revise(number, wording.get(), change.getValue()));
    }
}
