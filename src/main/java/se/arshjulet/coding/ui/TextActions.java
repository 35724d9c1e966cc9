package se.arshjulet.coding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Question;
import se.arshjulet.coding.Coding;
import se.arshjulet.coding.Coding.Sheet;
import se.arshjulet.coding.Coding.Stage;
import se.arshjulet.coding.Coding.Unit;

/** What can be done with the text as a whole: said to be done, given up, opened again, joined, compared; and another's ended. */
class TextActions extends Div {

    private final Coding coding;
    private final UUID text;
    private final DateWords words;
    private final Consumer<Runnable> act;

    /** @param act does one of them, says what was wrong or where the text stands now, and shows it anew */
    TextActions(Coding coding, Sheet sheet, UUID reader, DateWords words, Consumer<Runnable> act) {
        this.coding = coding;
        this.text = sheet.head().id();
        this.words = words;
        this.act = act;
        addClassName("coding-actions");
        boolean own =
                sheet.coders().stream().anyMatch(coder -> coder.accountId().equals(reader));
        boolean open = sheet.stage() == Stage.OPEN;
        if (open) {
            quiet("coding.keys", () -> new KeysDialog().open());
        }
        sheet.coders().stream()
                .filter(coder -> !coder.isDone() && !coder.accountId().equals(reader))
                .forEach(coder -> add(quiet(
                        new Button(getTranslation("coding.end", coder.name())), () -> askToEnd(coder.accountId()))));
        if (open && own) {
            quiet("coding.leave", this::askToLeave);
        }
        if (sheet.mayReopen()) {
            quiet("coding.reopen", () -> act.accept(() -> coding.reopen(text)));
        }
        if (sheet.mayJoin()) {
            quiet("coding.join", () -> act.accept(() -> coding.begin(text)));
        }
        if (open) {
            primary("coding.done", () -> sayDone(reader));
        }
        if (sheet.coders().size() == Coding.MOST_CODERS
                && (sheet.stage() == Stage.DIFFERING || sheet.stage() == Stage.AGREED)) {
            differences(sheet.differences() > 0);
        }
    }

    private void differences(boolean left) {
        Runnable go = () -> UI.getCurrent().navigate(Places.differences(text));
        if (left) {
            primary("coding.settle", go);
        } else {
            add(new Button(getTranslation("coding.differences"), click -> go.run()));
        }
    }

    private void primary(String key, Runnable work) {
        Button button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                work.run();
            } finally {
                button.setEnabled(true);
            }
        });
        add(button);
    }

    private void quiet(String key, Runnable work) {
        add(quiet(new Button(getTranslation(key)), work));
    }

    private static Button quiet(Button button, Runnable work) {
        button.addClickListener(click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** What has no code is found by no code, so she is asked first whether it is meant so. */
    private void sayDone(UUID reader) {
        List<UUID> uncoded = coding.open(text).stream()
                .flatMap(sheet -> sheet.units().stream())
                .filter(unit -> unit.coder().equals(reader) && unit.codes().isEmpty() && unit.withdrawn() == null)
                .map(Unit::id)
                .toList();
        Runnable done = () -> act.accept(() -> coding.done(text));
        if (uncoded.isEmpty()) {
            done.run();
        } else {
            new UncodedQuestion(text, uncoded, done).open();
        }
    }

    private void askToLeave() {
        new Question(
                        getTranslation("coding.leave"),
                        getTranslation("coding.leave.line"),
                        getTranslation("coding.leave"),
                        () -> act.accept(() -> coding.leave(text)))
                .open();
    }

    /** If she has said that she is done meanwhile there is nothing to end: the text is shown as it stands now. */
    private void askToEnd(UUID coder) {
        coding.underWay(text).stream()
                .filter(reading -> reading.coder().equals(coder))
                .findFirst()
                .ifPresentOrElse(
                        reading -> new EndQuestion(coding, text, reading, words, () -> act.accept(() -> {})).open(),
                        () -> act.accept(() -> {}));
    }
}
