package se.arshjulet.statusreport;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.document.AddressesInText;
import se.arshjulet.document.Block;
import se.arshjulet.document.Cover;
import se.arshjulet.document.Document;
import se.arshjulet.document.Inline;
import se.arshjulet.document.Link;
import se.arshjulet.document.Listing;
import se.arshjulet.document.Notice;
import se.arshjulet.document.Paragraph;
import se.arshjulet.document.RichText;
import se.arshjulet.document.Section;
import se.arshjulet.document.Table;
import se.arshjulet.document.Table.Cell;
import se.arshjulet.document.Table.Column;
import se.arshjulet.document.Text;
import se.arshjulet.statusreport.ReportContent.Line;
import se.arshjulet.statusreport.ReportContent.Parameter;

/** A report as it is read, in the order that the associations' own have. */
final class ReportDocument {

    /** Headings in what people write lie below the section's own. */
    private static final int LEVELS = 2;

    private final YearMonth month;
    private final ReportContent content;
    private final ReportChanges changes;
    private final String baseUrl;

    private ReportDocument(YearMonth month, ReportContent content, ReportChanges changes, String baseUrl) {
        this.month = month;
        this.content = content;
        this.changes = changes;
        this.baseUrl = baseUrl;
    }

    /** What stands on its first page.
     * @param correction why there is another edition; empty for the first */
    record Head(
            YearMonth month,
            int edition,
            String correction,
            String association,
            @Nullable String author,
            LocalDate date) {}

    /** @param baseUrl before the addresses that are our own */
    static Document of(Head head, ReportContent content, ReportChanges changes, String baseUrl) {
        String title = ReportWords.title(head.month());
        Cover cover = Cover.of(title, head.association(), head.date())
                .withSubtitle("Resultat från %s och planer för %s"
                        .formatted(ReportWords.month(head.month().minusMonths(1)), ReportWords.month(head.month())));
        List<Block> opening = head.edition() == 1
                ? List.of()
                : List.of(Notice.of(
                        "Rättad, utgåva " + head.edition(),
                        "Rapporten ersätter den som skickades förut. " + head.correction()));
        String author = head.author();
        return new Document(
                author == null ? cover : cover.withAuthor(author),
                opening,
                new ReportDocument(head.month(), content, changes, baseUrl).sections());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                ReportHeadings.results(month),
                List.of(),
                Stream.of(ReportSection.HORIZON, ReportSection.PARTIES, ReportSection.ASSOCIATION)
                        .map(this::section)
                        .toList()));
        sections.add(section(ReportSection.PLANNED));
        sections.add(section(ReportSection.PERSPECTIVE));
        if (ReportSection.EVENTS.isIn(month)) {
            sections.add(section(ReportSection.EVENTS));
        }
        sections.add(Section.of(ReportHeadings.PARAMETERS, parameters(), legend()));
        sections.add(Section.of(ReportHeadings.MILESTONES, milestones()));
        sections.add(section(ReportSection.ENGAGEMENT));
        sections.add(section(ReportSection.RISKS));
        return sections;
    }

    private Section section(ReportSection section) {
        List<Block> blocks = new ArrayList<>();
        List<Line> lines = content.shown(section);
        if (!lines.isEmpty()) {
            blocks.add(new Listing(
                    section == ReportSection.EVENTS,
                    lines.stream().map(line -> new Listing.Item(words(line))).toList()));
        }
        RichText.Passage written = RichText.read(content.text(section).html(), LEVELS);
        blocks.addAll(written.blocks());
        if (section == ReportSection.RISKS && !content.risks().isEmpty()) {
            blocks.add(risks());
        }
        if (blocks.isEmpty() && written.sections().isEmpty()) {
            blocks.add(Paragraph.of("Inget att rapportera."));
        }
        return new Section(ReportHeadings.of(section, month), blocks, written.sections());
    }

    /** A page of our own is behind the words; one on the web is told, for whoever reads on paper. */
    private List<Inline> words(Line line) {
        if (line.address().isEmpty() || !line.forAll()) {
            return AddressesInText.linked(line.text());
        }
        if (line.address().startsWith("/")) {
            return List.of(new Link(line.text(), URI.create(baseUrl + line.address())));
        }
        return List.of(new Text(line.text() + " – "), new Link("", URI.create(line.address())));
    }

    private Block parameters() {
        return new Table(
                ReportHeadings.PARAMETERS,
                List.of(
                        Column.of("Parameter").wide(3),
                        Column.of("Status").wide(2),
                        Column.of("Varför").wide(4),
                        Column.of("Sedan förra rapporten").wide(2)),
                Stream.of(ProjectParameter.values())
                        .map(parameter -> List.of(
                                Cell.of(parameter.title()),
                                light(content.parameter(parameter)),
                                Cell.of(content.parameter(parameter).reason()),
                                Cell.of(Objects.requireNonNullElse(
                                        changes.parameters().get(parameter), ""))))
                        .toList(),
                true);
    }

    private static Cell light(Parameter parameter) {
        ReportLight colour = parameter.colour();
        return colour == null ? Cell.of("Inte bedömd") : Cell.of(colour.inDocument());
    }

    private static Paragraph legend() {
        return Paragraph.of("Teckenförklaring: "
                + String.join(
                        ", ",
                        Stream.of(ReportLight.values())
                                .map(light -> light.word().toLowerCase(Locale.ROOT) + " " + light.meaning())
                                .toList())
                + ".");
    }

    private Block milestones() {
        if (content.milestones().isEmpty()) {
            return Paragraph.of("Inga milstolpar.");
        }
        return new Table(
                ReportHeadings.MILESTONES,
                List.of(
                        Column.of("Milstolpe").wide(4),
                        Column.of("Måldatum").wide(2),
                        Column.of("Förväntat slutdatum").wide(2),
                        Column.of("Status").wide(2),
                        Column.of("Sedan förra rapporten").wide(3)),
                content.milestones().stream()
                        .map(milestone -> List.of(
                                Cell.of(milestone.title() + (milestone.done() ? " (nådd)" : "")),
                                Cell.of(milestone.dueOn().toString()),
                                Cell.of(milestone.expectedOn().toString()),
                                Cell.of(milestone.colour().inDocument()),
                                Cell.of(Objects.requireNonNullElse(
                                        changes.milestones().get(milestone.lineage()), ""))))
                        .toList(),
                true);
    }

    private Block risks() {
        return new Table(
                "Risker",
                List.of(
                        Column.of("Risk").wide(4),
                        Column.of("Status").wide(2),
                        Column.of("Sannolikhet").wide(2),
                        Column.of("Ansvarig").wide(2),
                        Column.of("Sedan förra rapporten").wide(2)),
                content.risks().stream()
                        .map(risk -> List.of(
                                Cell.of(risk.title() + (risk.closed() ? " (stängd)" : "")),
                                Cell.of(risk.colour().inDocument()),
                                Cell.of(likelihood(risk.likelihood())),
                                Cell.of(risk.owner()),
                                Cell.of(Objects.requireNonNullElse(
                                        changes.risks().get(risk.lineage()), ""))))
                        .toList(),
                true);
    }

    private static String likelihood(@Nullable Likelihood likelihood) {
        return likelihood == null ? "" : likelihood.word();
    }
}
