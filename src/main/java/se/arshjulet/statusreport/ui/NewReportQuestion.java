package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Question;

/** Which month a report is of, and when it is to be sent. */
class NewReportQuestion extends Question {

    /** Months back that somebody may have missed. */
    private static final int BACK = 6;

    private static final int USUAL_DAY = 15;

    private final Select<YearMonth> month = new Select<>();
    private final DayField dueOn = new DayField();
    private final FieldProblems problems = new FieldProblems();

    NewReportQuestion(
            YearMonth next, DateWords words, BiConsumer<YearMonth, LocalDate> begin, Consumer<YearMonth> done) {
        super(Labels.text("begin"));
        month.setLabel(Labels.text("month"));
        month.setItems(List.copyOf(IntStream.rangeClosed(-BACK, 1)
                .mapToObj(next::plusMonths)
                .sorted(Comparator.reverseOrder())
                .toList()));
        month.setItemLabelGenerator(which -> Labels.month(which, getLocale()));
        month.setHelperText(Labels.text("begin.month.help"));
        month.setValue(next);
        month.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                dueOn.setValue(usual(change.getValue(), words.today()));
            }
        });
        dueOn.setLabel(Labels.text("begin.due"));
        dueOn.setHelperText(Labels.text("begin.due.help"));
        dueOn.setValue(usual(next, words.today()));
        problems.at("month", month);
        problems.at("dueOn", dueOn);
        add(new Paragraph(Labels.text("begin.what")));
        fields(month, dueOn);
        answers(primary(Labels.text("begin.go"), () -> {
            Optional<String> missing = dueOn.problem(Labels.text("day.missing"));
            if (missing.isPresent()) {
                problems.say(Map.of("dueOn", missing.get()));
            } else if (problems.attempt(() -> begin.accept(month.getValue(), dueOn.getValue()))) {
                close();
                done.accept(month.getValue());
            }
        }));
    }

    private static LocalDate usual(YearMonth which, LocalDate today) {
        LocalDate day = which.atDay(USUAL_DAY);
        return day.isBefore(today) ? today.plusDays(3) : day;
    }
}
