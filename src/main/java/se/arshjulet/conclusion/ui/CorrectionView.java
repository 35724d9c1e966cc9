package se.arshjulet.conclusion.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Conclusions.Life;
import se.arshjulet.conclusion.Conclusions.Wording;

/** A slip of the pen is put right, as long as nobody has been asked about it. */
@Route(Numbers.ROUTE + "/ratta")
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class CorrectionView extends FormPage implements BeforeEnterObserver {

    private final Conclusions conclusions;
    private final FieldProblems problems = new FieldProblems();
    private final WordingForm form;
    private int number;

    CorrectionView(Conclusions conclusions, DateWords words) {
        this.conclusions = conclusions;
        this.form = new WordingForm(problems, words.today());
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
        form.fill(life.latest());
        put(
                getTranslation("conclusion.correct.title", number),
                getTranslation("conclusion.correct.line"),
                form,
                getTranslation("conclusion.save"),
                this::save,
                getTranslation("conclusion.saved"),
                Numbers.address(number));
    }

    private boolean save() {
        Optional<Wording> wording = form.value();
        return wording.isPresent() && problems.attempt(() -> conclusions.correct(number, wording.get()));
    }
}
