package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import se.arshjulet.datarequest.Curve;

/** How much had come by which day, this year and last: first in a sentence, then as two lines, then as a table. */
class AnswerCurve extends Div {

    private static final List<Integer> LABELLED = List.of(-28, -14, 0, 14, 28);

    AnswerCurve(Curve now, Curve before) {
        addClassName("answer-curve");
        Div plot = new Div(new CurveLines(now, before));
        plot.addClassName("answer-curve-plot");
        for (int percent : new int[] {100, 50, 0}) {
            plot.add(label(percent + " %", "answer-curve-share", "top", 100 - percent));
        }
        LABELLED.forEach(day -> plot.add(label(day(day), "answer-curve-day", "left", CurveLines.across(day))));
        Div chart = new Div(key(now, before), plot);
        chart.addClassName("answer-curve-chart");
        chart.getElement().setAttribute("aria-hidden", "true"); // the sentence and the table say it all
        NativeDetails table =
                new NativeDetails(getTranslation("datarequest.timeliness.as-table"), new CurveTable(now, before));
        add(sentence(now, before), chart, table);
    }

    private Component sentence(Curve now, Curve before) {
        Optional<Curve.Point> onTheDay = now.at(0);
        Optional<Curve.Point> then = before.at(0);
        String first = onTheDay.map(point -> getTranslation(
                        "datarequest.timeliness.on-the-day",
                        point.percent(),
                        String.valueOf(now.year()),
                        point.answered(),
                        point.asked()))
                .orElseGet(() -> getTranslation("datarequest.timeliness.not-yet", String.valueOf(now.year())));
        String second = then.map(point -> " "
                        + getTranslation(
                                "datarequest.timeliness.year-before", point.percent(), String.valueOf(before.year())))
                .orElse("");
        Paragraph sentence = new Paragraph(first + second);
        sentence.addClassName("answer-curve-sentence");
        return sentence;
    }

    private Component key(Curve now, Curve before) {
        Span thisYear = new Span(String.valueOf(now.year()));
        thisYear.addClassName("curve-key-now");
        Span lastYear = new Span(String.valueOf(before.year()));
        lastYear.addClassName("curve-key-before");
        Div key = new Div(new Span(getTranslation("datarequest.timeliness.share")), thisYear, lastYear);
        key.addClassName("answer-curve-key");
        lastYear.setVisible(!before.points().isEmpty());
        return key;
    }

    private static Component label(String text, String className, String side, double percent) {
        Span label = new Span(text);
        label.addClassName(className);
        label.getStyle().set(side, percent + "%");
        return label;
    }

    private String day(int day) {
        return day == 0
                ? getTranslation("datarequest.timeliness.last-day")
                : getTranslation(
                        day < 0 ? "datarequest.timeliness.before" : "datarequest.timeliness.after", Math.abs(day));
    }
}
