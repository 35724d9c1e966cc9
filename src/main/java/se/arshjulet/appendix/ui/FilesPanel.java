package se.arshjulet.appendix.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.appendix.Appendices;
import se.arshjulet.appendix.Appendices.Drawing;
import se.arshjulet.appendix.Appendices.Edition;
import se.arshjulet.appendix.Appendices.State;
import se.arshjulet.base.DateWords;
import se.arshjulet.document.DocumentFormat;

/** What has been decided, newest first, and the draft. Whoever waits sees how far it has come, and may leave. */
class FilesPanel extends Section {

    private static final int MILLISECONDS = 1000;
    private static final int NO_POLLING = -1;

    private final Appendices appendices;
    private final DateWords words;
    private final int year;
    private final boolean makes;
    private final Div content = new Div();
    private boolean waiting;
    private @Nullable Registration polling;

    /** @param makes whether she makes the appendix, and so sees the draft */
    FilesPanel(Appendices appendices, DateWords words, int year, boolean makes) {
        this.appendices = appendices;
        this.words = words;
        this.year = year;
        this.makes = makes;
        addClassName("appendix-editions");
        content.getElement().setAttribute("aria-live", "polite");
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        List<Drawing> drawings = appendices.drawings(year);
        waiting = drawings.stream().anyMatch(one -> one.state() == State.WAITING);
        List<Edition> editions = appendices.editions(year);
        content.add(new H2(getTranslation("appendix.editions")));
        if (editions.isEmpty()) {
            content.add(new Paragraph(getTranslation("appendix.editions.none")));
        }
        for (Edition edition : editions) {
            content.add(new H3(getTranslation("appendix.edition", edition.number())));
            content.add(quiet(getTranslation(
                    "appendix.edition.facts",
                    edition.insatser(),
                    words.moment(edition.decidedAt()),
                    edition.decidedBy())));
            if (!edition.reason().isEmpty()) {
                content.add(new Paragraph(edition.reason()));
            }
            DrawingList files = new DrawingList(appendices, words);
            files.show(drawings.stream()
                    .filter(one -> edition.id().equals(one.editionId()))
                    .toList());
            content.add(files);
        }
        if (makes) {
            content.add(new H2(getTranslation("appendix.draft")), quiet(getTranslation("appendix.draft.line")));
            List<Drawing> drafts =
                    drawings.stream().filter(one -> one.editionId() == null).toList();
            DrawingList files = new DrawingList(appendices, words, this::draw);
            files.show(drafts);
            content.add(files, drawButtons(drafts));
        }
    }

    private void draw(DocumentFormat format) {
        appendices.draw(year, format);
        refresh();
    }

    /** What is not there yet; what is can be drawn anew where it stands. */
    private Div drawButtons(List<Drawing> drafts) {
        Div buttons = new Div();
        buttons.addClassName("appendix-draw");
        Set<DocumentFormat> there = drafts.stream().map(Drawing::format).collect(Collectors.toSet());
        for (DocumentFormat format : DocumentFormat.values()) {
            if (there.contains(format)) {
                continue;
            }
            String name = getTranslation("appendix.format." + format.name().toLowerCase(Locale.ROOT));
            Button draw = new Button(getTranslation("appendix.draw", name), click -> draw(format));
            draw.addThemeVariants(ButtonVariant.LUMO_SMALL);
            draw.setDisableOnClick(true);
            buttons.add(draw);
        }
        return buttons;
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    void refresh() {
        show();
        getUI().ifPresent(this::watch);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch(event.getUI());
    }

    private void watch(UI ui) {
        if (waiting && polling == null) {
            ui.setPollInterval(MILLISECONDS);
            polling = ui.addPollListener(poll -> tick(ui));
        }
    }

    private void tick(UI ui) {
        show();
        if (!waiting) {
            stop(ui);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void stop(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(NO_POLLING);
        }
    }
}
