package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.statusreport.StaleReportException;
import se.arshjulet.statusreport.StatusReports.Sheet;

/** Who reads the report before it is sent, and until when. */
class ToReviewQuestion extends Question {

    private static final int DAYS = 5;

    private enum By {
        GROUP,
        ANYONE
    }

    private final RadioButtonGroup<By> by = new RadioButtonGroup<>(Labels.text("review.by"));
    private final DayField until = new DayField();
    private final FieldProblems problems = new FieldProblems();

    ToReviewQuestion(Sheet sheet, DateWords words, BiConsumer<Boolean, LocalDate> send, Runnable done) {
        super(Labels.text("review"));
        by.setItems(By.values());
        by.setItemLabelGenerator(which -> Labels.text("review.by." + which.name()));
        by.setValue(By.GROUP);
        until.setLabel(Labels.text("review.until"));
        until.setValue(proposed(words.today(), sheet.head().dueOn()));
        problems.at("by", by);
        problems.at("until", until);
        add(new Paragraph(Labels.text("review.what")));
        if (!sheet.warnings().isEmpty()) {
            add(new Paragraph(Labels.text("review.warnings", sheet.warnings().size())));
            add(new WarningLines(sheet.warnings(), WarningLines.FEW));
        }
        fields(by, until);
        answers(primary(Labels.text("review"), () -> send(send, done)));
    }

    /** So that a day is left before it is to be sent, if there is time. */
    private static LocalDate proposed(LocalDate today, LocalDate dueOn) {
        LocalDate usual = today.plusDays(DAYS);
        LocalDate dayBefore = dueOn.minusDays(1);
        return dayBefore.isBefore(usual) && dayBefore.isAfter(today) ? dayBefore : usual;
    }

    private void send(BiConsumer<Boolean, LocalDate> send, Runnable done) {
        Optional<String> missing = until.problem(Labels.text("day.missing"));
        if (missing.isPresent()) {
            problems.say(Map.of("until", missing.get()));
            return;
        }
        try {
            if (problems.attempt(() -> send.accept(by.getValue() == By.GROUP, until.getValue()))) {
                close();
                done.run();
            }
        } catch (StaleReportException somebodyWasFirst) {
            close();
            Notice.failed(Labels.text("stale"));
        }
    }
}
