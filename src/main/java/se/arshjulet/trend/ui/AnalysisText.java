package se.arshjulet.trend.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Locale;
import se.arshjulet.base.DateWords;
import se.arshjulet.document.RichText;
import se.arshjulet.document.ui.RichTextField;
import se.arshjulet.trend.InvalidTrendException;
import se.arshjulet.trend.TrendAnalyses;
import se.arshjulet.trend.TrendAnalyses.OverwrittenException;
import se.arshjulet.trend.TrendAnalyses.Part;

/** One of the texts that people write. It is kept when she pauses; what two write at once is shown to the one who comes last. */
class AnalysisText extends Div {

    private final TrendAnalyses analyses;
    private final int year;
    private final Part part;
    private final DateWords words;
    private final Runnable changed;
    private final RichTextField field;
    private final Paragraph saved = new Paragraph();
    private final Div clash = new Div();
    private String kept;

    /** @param changed what happens when something was kept */
    AnalysisText(TrendAnalyses analyses, int year, Part part, String text, DateWords words, Runnable changed) {
        this.analyses = analyses;
        this.year = year;
        this.part = part;
        this.words = words;
        this.changed = changed;
        this.kept = text;
        addClassName("trend-analysis-text");
        String key = "trend.analysis." + part.name().toLowerCase(Locale.ROOT);
        field = new RichTextField(getTranslation(key));
        field.setHelperText(getTranslation(key + ".help"));
        field.setValue(text);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(kept);
            }
        });
        saved.addClassName("quiet");
        saved.getElement().setAttribute("role", "status");
        clash.addClassName("trend-analysis-clash");
        clash.getElement().setAttribute("role", "alert");
        clash.setVisible(false);
        add(field, clash, saved);
    }

    /** @param was what she knows to stand there */
    private void keep(String was) {
        String mine = field.getValue();
        try {
            Instant moment = analyses.write(year, part, mine, was);
            kept = mine;
            clash.setVisible(false);
            field.setInvalid(false);
            saved.setText(getTranslation("trend.analysis.saved", words.time(moment)));
            changed.run();
        } catch (OverwrittenException others) {
            ask(others.now());
        } catch (InvalidTrendException refusal) {
            field.setErrorMessage(String.join(" ", refusal.problems().values()));
            field.setInvalid(true);
        }
    }

    private void ask(String now) {
        clash.removeAll();
        Html theirs = new Html("<div>" + (RichText.isBlank(now) ? "–" : RichText.sanitised(now)) + "</div>");
        Button mine = new Button(getTranslation("trend.analysis.clash.mine"), click -> keep(now));
        Button other = new Button(getTranslation("trend.analysis.clash.theirs"), click -> {
            kept = now;
            field.setValue(now);
            clash.setVisible(false);
            changed.run();
        });
        clash.add(new Paragraph(getTranslation("trend.analysis.clash")), theirs, new Div(other, mine));
        clash.setVisible(true);
    }
}
