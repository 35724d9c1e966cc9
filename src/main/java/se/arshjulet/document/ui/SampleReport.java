package se.arshjulet.document.ui;

import com.vaadin.flow.component.Component;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.arshjulet.document.Cover;
import se.arshjulet.document.Document;
import se.arshjulet.document.Light;
import se.arshjulet.document.Link;
import se.arshjulet.document.Listing;
import se.arshjulet.document.Notice;
import se.arshjulet.document.Paragraph;
import se.arshjulet.document.Section;
import se.arshjulet.document.Table;
import se.arshjulet.document.Table.Cell;
import se.arshjulet.document.Table.Column;
import se.arshjulet.document.Text;

/** A short report with something of each kind that a template changes. */
final class SampleReport {

    private final Component words;
    private final Locale language;

    /** @param words speaks the reader's language */
    SampleReport(Component words, Locale language) {
        this.words = words;
        this.language = language;
    }

    Document of(String association, LocalDate today) {
        Cover cover = new Cover(say("title"), say("subtitle"), language, association, null, today, false, true);
        return new Document(cover, List.of(Paragraph.of(say("lead"))), List.of(results(), parameters()));
    }

    private Section results() {
        return Section.of(
                say("results"),
                new Listing(
                        false,
                        List.of(
                                new Listing.Item(List.of(
                                        new Text(say("tip") + " "),
                                        new Link(say("tip.link"), URI.create("https://www.finsam.se")))),
                                new Listing.Item(List.of(new Text(say("map")))))),
                Notice.of(say("notice"), say("notice.text")));
    }

    private Section parameters() {
        return Section.of(
                say("parameters"),
                new Table(
                        say("table"),
                        List.of(
                                Column.of(say("parameter")).wide(2),
                                Column.figures(say("count")),
                                Column.of(say("status"))),
                        List.of(
                                row("budget", "1 234", Light.Colour.GREEN),
                                row("timeline", "56", Light.Colour.AMBER),
                                row("risk", "7", Light.Colour.RED)),
                        true));
    }

    private List<Cell> row(String key, String count, Light.Colour colour) {
        return List.of(Cell.of(say(key)), Cell.of(count), Cell.of(new Light(colour, say("light." + colour.name()))));
    }

    private String say(String key) {
        return words.getTranslation("document.sample." + key);
    }
}
