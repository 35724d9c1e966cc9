package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;

/** A year without a plan, and the ways to get one. */
class NoPlan extends Div {

    NoPlan(int year, List<Integer> years, boolean plans, AnnualWheels wheels, Runnable refresh) {
        String sentence = getTranslation("wheel.empty", String.valueOf(year));
        if (!plans) {
            add(new EmptyState(sentence, getTranslation("wheel.empty.wait")));
            return;
        }
        Div ways = new Div();
        ways.addClassName("wheel-ways");
        Optional<Integer> last = years.stream().filter(other -> other < year).findFirst();
        last.ifPresent(earlier ->
                ways.add(way(getTranslation("wheel.empty.from", String.valueOf(earlier)), true, () -> UI.getCurrent()
                        .navigate(YearTurnView.class, new RouteParameters("year", String.valueOf(year))))));
        ways.add(way(getTranslation("wheel.empty.file"), last.isEmpty(), () -> UI.getCurrent()
                .navigate(WheelImportView.class, new RouteParameters("year", String.valueOf(year)))));
        ways.add(way(getTranslation("wheel.empty.begin"), false, () -> begun(() -> wheels.begin(year), refresh)));
        add(new EmptyState(sentence, getTranslation("wheel.empty.next"), ways));
    }

    private static Component way(String word, boolean first, Runnable act) {
        Button button = new Button(word);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            act.run();
            button.setEnabled(true);
        });
        if (first) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private static void begun(Runnable begin, Runnable refresh) {
        try {
            begin.run();
        } catch (InvalidWheelException somebodyWasFirst) {
            Notice.failed(String.valueOf(somebodyWasFirst.getMessage()));
        }
        refresh.run();
    }
}
