package se.arshjulet.appendix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.appendix.Appendices;
import se.arshjulet.appendix.Appendices.Drawing;
import se.arshjulet.appendix.AppendixFiles;
import se.arshjulet.base.DateWords;
import se.arshjulet.document.DocumentFormat;

/** The files of a draft or an edition: what is ready can be fetched, what is being drawn says how far it has come. */
class DrawingList extends Div {

    private final Appendices appendices;
    private final DateWords words;
    private final @Nullable Consumer<DocumentFormat> anew;

    /** Of what lies still. */
    DrawingList(Appendices appendices, DateWords words) {
        this(appendices, words, null);
    }

    /** @param anew draws one anew, as things stand now; null for what lies still */
    DrawingList(Appendices appendices, DateWords words, @Nullable Consumer<DocumentFormat> anew) {
        this.appendices = appendices;
        this.words = words;
        this.anew = anew;
        addClassName("appendix-files");
    }

    void show(List<Drawing> drawings) {
        removeAll();
        drawings.forEach(drawing -> add(line(drawing)));
    }

    private Component line(Drawing drawing) {
        String name = name(drawing.format());
        Div line = new Div();
        line.addClassName("appendix-file");
        switch (drawing.state()) {
            case READY -> {
                Anchor link = new Anchor(AppendixFiles.address(drawing), getTranslation("appendix.fetch", name));
                link.setRouterIgnore(true);
                link.getElement().setAttribute("download", true);
                line.add(link, facts(facts(drawing)));
                if (anew != null) {
                    Button again =
                            new Button(getTranslation("appendix.draw.again"), click -> anew.accept(drawing.format()));
                    again.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                    again.setAriaLabel(getTranslation("appendix.draw.again.of", name));
                    again.setDisableOnClick(true);
                    line.add(again);
                }
            }
            case WAITING -> {
                ProgressBar bar = new ProgressBar(0, Math.max(1, drawing.steps()), drawing.stepsDone());
                bar.setIndeterminate(drawing.stepsDone() >= drawing.steps());
                bar.getElement().setAttribute("aria-label", getTranslation("appendix.drawing", name));
                line.add(facts(
                        drawing.steps() == 0
                                ? getTranslation("appendix.drawing.waits", name)
                                : drawing.stepsDone() >= drawing.steps()
                                        ? getTranslation("appendix.drawing.pages", name)
                                        : getTranslation(
                                                "appendix.drawing.far", name, drawing.stepsDone(), drawing.steps())));
                line.add(bar);
            }
            case FAILED -> {
                Button again = new Button(getTranslation("appendix.again"), click -> {
                    appendices.drawAgain(drawing.id());
                    getUI().ifPresent(ui -> ui.getPage().reload());
                });
                again.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                line.add(facts(getTranslation("appendix.failed", name)), again);
            }
        }
        return line;
    }

    /** Of a draft, when it was drawn too: an edition says itself when it was decided. */
    private String facts(Drawing drawing) {
        String size = size(drawing.size());
        return drawing.editionId() != null || drawing.madeAt() == null
                ? size
                : size + " · " + words.moment(drawing.madeAt());
    }

    private static Span facts(String text) {
        Span facts = new Span(text);
        facts.addClassName("appendix-file-facts");
        return facts;
    }

    private String name(DocumentFormat format) {
        return getTranslation("appendix.format." + format.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** "340 kB", "12 MB" */
    private static String size(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        return kilobytes < 1024 ? kilobytes + "\u00a0kB" : Math.round(kilobytes / 1024.0) + "\u00a0MB";
    }
}
