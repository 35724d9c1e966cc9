package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.statusreport.StalePartException;
import se.arshjulet.statusreport.StaleReportException;

/** Asks for a milestone or a risk, new or as it is. If somebody changed it meanwhile she sees both, and chooses.
 * @param <W> what is written of it */
abstract class PartQuestion<W> extends Question {

    final Editing editing;
    final FieldProblems problems = new FieldProblems();
    private final ConflictNote conflict = new ConflictNote();
    private int version;

    PartQuestion(String title, Editing editing) {
        super(title);
        this.editing = editing;
    }

    /** What stands in the fields; empty where that can be nothing yet, and is said there. */
    abstract Optional<W> words();

    /** @param version that of the part as she saw it */
    abstract void write(W words, int version);

    /** @param seen   the part's version; 0 for a new one
     * @param remove takes it away; null for a new one */
    final void ask(int seen, @Nullable Runnable remove, Component... asked) {
        version = seen;
        fields(Stream.concat(Stream.of(asked), Stream.of(conflict)).toArray(Component[]::new));
        if (remove != null) {
            Button button = new Button(Labels.text("remove"), click -> {
                close();
                editing.change(remove);
            });
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            getFooter().add(button);
        }
        answers(primary(Labels.text("keep"), this::keep));
    }

    private void keep() {
        words().ifPresent(this::keep);
    }

    private void keep(W words) {
        try {
            if (problems.attempt(() -> write(words, version))) {
                leave();
            }
        } catch (StalePartException first) {
            conflict.show(
                    first,
                    () -> {
                        version = first.version();
                        keep();
                    },
                    this::leave);
        } catch (StaleReportException somebodyWasFirst) {
            Notice.failed(Labels.text("stale"));
            leave();
        }
    }

    private void leave() {
        close();
        editing.changed().run();
    }
}
