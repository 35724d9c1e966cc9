package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Person;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.Outlooks.Outlook;
import se.arshjulet.annualwheel.Outlooks.Timing;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Question;

/** Writes an activity, a new one or one that is there. */
class ActivityDialog extends Question {

    /** @param activity null for a new one
     * @param look     which days a timing gives
     * @param save     keeps it; gives its id
     * @param remove   takes it away
     * @param done     afterwards, with the activity's id */
    ActivityDialog(
            List<Activity> others,
            List<Person> people,
            List<StarterFields> starters,
            @Nullable Activity activity,
            Function<Timing, Outlook> look,
            DateWords words,
            Function<Draft, UUID> save,
            Consumer<Activity> remove,
            Consumer<UUID> done) {
        super(I18NProvider.translate(activity == null ? "wheel.new" : "wheel.edit"));
        setWidth("44rem");
        WheelProblems problems = new WheelProblems();
        ActivityForm form = new ActivityForm(problems, others, people, starters, look, words);
        add(form);
        if (activity != null) {
            form.fill(activity.draft(), others, people);
            Button gone = new Button(getTranslation("wheel.remove"), click -> {
                close();
                remove.accept(activity);
            });
            gone.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            gone.getStyle().set("margin-inline-end", "auto");
            getFooter().add(gone);
        }
        answers(primary(getTranslation("wheel.save"), () -> form.value().ifPresent(draft -> {
            if (problems.attempt(() -> done(save, draft, done))) {
                close();
            }
        })));
    }

    private static void done(Function<Draft, UUID> save, Draft draft, Consumer<UUID> done) {
        done.accept(save.apply(draft));
    }
}
