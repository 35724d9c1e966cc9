package se.arshjulet.trend;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.document.Block;
import se.arshjulet.document.Cover;
import se.arshjulet.document.Document;
import se.arshjulet.document.Inline;
import se.arshjulet.document.Link;
import se.arshjulet.document.Listing;
import se.arshjulet.document.Paragraph;
import se.arshjulet.document.RichText;
import se.arshjulet.document.Section;
import se.arshjulet.document.Table;
import se.arshjulet.document.Table.Cell;
import se.arshjulet.document.Table.Column;
import se.arshjulet.document.Text;
import se.arshjulet.trend.AnalysisMatter.Card;
import se.arshjulet.trend.AnalysisMatter.Scanned;
import se.arshjulet.trend.AnalysisMatter.SectorCount;
import se.arshjulet.trend.AnalysisMatter.Source;
import se.arshjulet.trend.AnalysisMatter.Touched;
import se.arshjulet.trend.TrendAnalyses.Analysis;

/** A year's omvärldsanalys as a document: what matters most first, then what is coming, then what it leans on. */
final class AnalysisDocument {

    /** How many levels of headings there are below a chapter's. */
    private static final int LEVELS_BELOW = 4;

    private final Analysis analysis;
    private final AnalysisMatter matter;

    private AnalysisDocument(Analysis analysis) {
        this.analysis = analysis;
        this.matter = analysis.matter();
    }

    static Document of(Analysis analysis) {
        return new AnalysisDocument(analysis).document();
    }

    private Document document() {
        List<Section> sections = new ArrayList<>();
        written("Inledning", matter.introduction()).ifPresent(sections::add);
        written("Det viktigaste", matter.essence()).ifPresent(sections::add);
        sections.add(scanned());
        if (!matter.cards().isEmpty()) {
            sections.add(overview());
            Arrays.stream(TrendTime.values()).map(this::trends).forEach(found -> found.ifPresent(sections::add));
            trends(null).ifPresent(sections::add);
            unjudged().ifPresent(sections::add);
        }
        if (!matter.conclusions().isEmpty()) {
            sections.add(conclusions());
        }
        written("Vad vi gör med det", matter.doing()).ifPresent(sections::add);
        return new Document(
                Cover.of("Omvärldsanalys " + matter.year(), matter.association(), matter.on())
                        .withSubtitle(subtitle())
                        .withContents(),
                sections);
    }

    private String subtitle() {
        String edition = analysis.edition().edition() == 1
                ? ""
                : "Utgåva " + analysis.edition().edition() + ". ";
        return analysis.edition().isDecided()
                ? edition + "Vad som händer omkring oss och vad det betyder för samverkan"
                : edition + "Utkast";
    }

    private static Optional<Section> written(String heading, String html) {
        if (RichText.isBlank(html)) {
            return Optional.empty();
        }
        RichText.Passage passage = RichText.read(html, LEVELS_BELOW);
        return Optional.of(new Section(heading, passage.blocks(), passage.sections()));
    }

    private Section scanned() {
        Scanned scanned = matter.scanned();
        if (scanned.tips() == 0) {
            return Section.of(
                    "Så har vi bevakat omvärlden",
                    Paragraph.of("Inga tips har samlats under %d.".formatted(matter.year())));
        }
        String kinds =
                and(scanned.kinds().stream().filter(kind -> kind.tips() > 0).map(kind -> "%d %s"
                        .formatted(kind.tips(), AnalysisWords.kind(kind.kind()))));
        String layers =
                and(scanned.layers().stream().filter(layer -> layer.tips() > 0).map(layer -> "%d i lagret %s"
                        .formatted(layer.tips(), AnalysisWords.layer(layer.layer()))));
        return Section.of(
                "Så har vi bevakat omvärlden",
                Paragraph.of("Under %d har vi samlat %s. Av dem ligger %s i omvärldskartan."
                        .formatted(matter.year(), kinds, layers)),
                new Table(
                        "Tips %d efter sektor".formatted(matter.year()),
                        List.of(Column.of("Sektor").wide(3), Column.figures("Tips")),
                        scanned.sectors().stream().map(AnalysisDocument::row).toList(),
                        true));
    }

    private static List<Cell> row(SectorCount count) {
        return List.of(Cell.of(count.sector()), Cell.of(String.valueOf(count.tips())));
    }

    private Section overview() {
        List<List<Cell>> rows = matter.cards().stream().map(this::row).toList();
        return Section.of(
                "Trenderna i korthet",
                Paragraph.of(
                        "Varje trend är bedömd på en skala från 1 till 5, för hur sannolik den är och hur mycket den påverkar"
                                + " oss. Tyngst är den där båda talen är höga."),
                new Table(
                        "Trenderna %d, de tyngsta först".formatted(matter.year()),
                        List.of(
                                Column.of("Trend").wide(4),
                                Column.figures("Sannolikhet").wide(2),
                                Column.figures("Påverkan").wide(2),
                                Column.of("När").wide(2),
                                Column.of("Tidigare").wide(2)),
                        rows,
                        true));
    }

    private List<Cell> row(Card card) {
        Assessment judged = card.judged();
        Assessment before = card.before();
        return List.of(
                Cell.of(card.title()),
                Cell.of(judged == null ? "inte bedömd" : String.valueOf(judged.likelihood())),
                Cell.of(judged == null ? "" : String.valueOf(judged.impact())),
                Cell.of(judged == null ? "" : AnalysisWords.time(judged.time())),
                Cell.of(
                        before == null
                                ? "ny"
                                : "%d och %d år %d".formatted(before.likelihood(), before.impact(), before.year())));
    }

    private Optional<Section> trends(@Nullable TrendTime time) {
        List<Section> found = matter.cards().stream()
                .filter(card -> card.judged() != null && card.judged().time() == time)
                .map(this::section)
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(AnalysisWords.heading(time), List.of(), found));
    }

    private Optional<Section> unjudged() {
        List<Section> found = matter.cards().stream()
                .filter(card -> card.judged() == null)
                .map(this::section)
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("Trender som inte är bedömda i år", List.of(), found));
    }

    private Section section(Card card) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(card.happening()));
        if (!card.consequence().isEmpty() || !card.affected().isEmpty()) {
            List<Inline> words = new ArrayList<>();
            words.add(Text.strong(
                    "Vad det betyder" + (card.affected().isEmpty() ? ": " : " för " + card.affected() + ": ")));
            words.addAll(Inline.plain(card.consequence().isEmpty() ? "inte beskrivet än." : card.consequence()));
            blocks.add(new Paragraph(words));
        }
        judged(card, blocks);
        if (!card.sources().isEmpty()) {
            blocks.add(new Listing(
                    false, card.sources().stream().map(AnalysisDocument::item).toList()));
        }
        if (!card.conclusions().isEmpty()) {
            blocks.add(Paragraph.of("Rör konklusion %s."
                    .formatted(and(card.conclusions().stream().map(String::valueOf)))));
        }
        return new Section(card.title(), blocks, List.of());
    }

    private static void judged(Card card, List<Block> blocks) {
        Assessment judged = card.judged();
        if (judged == null) {
            return;
        }
        Assessment before = card.before();
        blocks.add(Paragraph.of("Sannolikhet %s. Påverkan %s. %s%s"
                .formatted(
                        AnalysisWords.likelihood(judged.likelihood()),
                        AnalysisWords.impact(judged.impact()),
                        before == null ? "Bedömd för första gången." : AnalysisWords.moved(before, judged),
                        judged.reason().isEmpty() ? "" : " " + judged.reason())));
    }

    private static Listing.Item item(Source source) {
        List<Inline> words = new ArrayList<>();
        words.add(link(source));
        words.add(new Text(" (%s)".formatted(AnalysisWords.kind(source.kind()))));
        if (!source.shows().isEmpty()) {
            words.add(new Text(": " + source.shows()));
        }
        return new Listing.Item(words);
    }

    /** An address that no reader could follow is left out, and the words stand. */
    private static Inline link(Source source) {
        String address = source.address();
        try {
            return address == null ? new Text(source.title()) : new Link(source.title(), URI.create(address));
        } catch (IllegalArgumentException leadsNowhere) {
            return new Text(source.title());
        }
    }

    private Section conclusions() {
        return new Section(
                "Vad det betyder för konklusionerna",
                List.of(new Table(
                        "Konklusioner som berörs av det som händer omkring oss",
                        List.of(
                                Column.of("Konklusion").wide(4),
                                Column.of("Trender").wide(4),
                                Column.figures("Tips")),
                        matter.conclusions().stream().map(AnalysisDocument::row).toList(),
                        true)),
                List.of());
    }

    private static List<Cell> row(Touched touched) {
        return List.of(
                Cell.of("%d. %s".formatted(touched.number(), touched.wording())),
                Cell.of(String.join("\n", touched.cards())),
                Cell.of(String.valueOf(touched.tips())));
    }

    /** "a, b och c". */
    private static String and(Stream<String> words) {
        List<String> all = words.toList();
        return all.size() < 2
                ? String.join("", all)
                : all.stream().limit(all.size() - 1L).collect(Collectors.joining(", ")) + " och "
                        + all.get(all.size() - 1);
    }
}
