package se.arshjulet.appendix;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arshjulet.datarequest.YearAnswers;
import se.arshjulet.document.Block;
import se.arshjulet.document.Cover;
import se.arshjulet.document.Document;
import se.arshjulet.document.Inline;
import se.arshjulet.document.Listing;
import se.arshjulet.document.Paragraph;
import se.arshjulet.document.RichText;
import se.arshjulet.document.Section;
import se.arshjulet.document.Table;
import se.arshjulet.document.Text;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.Earlier;
import se.arshjulet.suppression.Rule;

/**
 * The appendix as a document. The answers are read one insats at a time and only their words are kept; pictures are fetched when
 * they are drawn. It says what stands in the content and in the revisions that it names, and those never change.
 */
@Component
class AppendixDocuments {

    /** Chapter and insats: with the headings of each there would be thousands of lines. */
    private static final int CONTENTS_LEVELS = 2;

    private final YearAnswers answers;
    private final AnswerPictures pictures;

    AppendixDocuments(YearAnswers answers, AnswerPictures pictures) {
        this.answers = answers;
        this.pictures = pictures;
    }

    Document of(Content content, Steps steps) {
        steps.expect(content.items());
        List<Section> sections = new ArrayList<>();
        opening(content).ifPresent(sections::add);
        for (Content.Part chapter : content.chapters()) {
            chapter(chapter.title(), chapter.items(), content, steps).ifPresent(sections::add);
        }
        chapter(sections.isEmpty() ? "Insatser" : "Övriga insatser", content.unplaced(), content, steps)
                .ifPresent(sections::add);
        if (content.listsMissing()) {
            sections.add(missing(content.missing()));
        }
        return new Document(cover(content), reading(content), sections);
    }

    private static Cover cover(Content content) {
        String day = DateTimeFormatter.ofPattern("d MMMM uuuu", Swedish.LOCALE).format(content.day());
        String edition = content.edition() == 0
                ? "Utkast " + day
                : content.edition() == 1
                        ? "Fastställd " + day
                        : "Utgåva %d, fastställd %s. %s".formatted(content.edition(), day, content.reason());
        return Cover.of("Bilaga om insatser " + content.year(), content.association(), content.day())
                .withSubtitle(edition)
                .withContents(CONTENTS_LEVELS);
    }

    private static Optional<Section> opening(Content content) {
        if (RichText.isBlank(content.opening())) {
            return Optional.empty();
        }
        RichText.Passage passage = RichText.read(content.opening(), 3);
        return Optional.of(new Section("Inledning", passage.blocks(), passage.sections()));
    }

    /** The words that stand in place of figures: they mean different things, and must not be taken for zero. */
    private static List<Block> reading(Content content) {
        return List.of(
                Paragraph.of(Text.strong("Så läses tabellerna")),
                new Listing(
                        false,
                        List.of(
                                point(
                                        FigureWords.HIDDEN,
                                        "färre än %d personer, eller så skulle ett så litet antal gå att räkna ut"
                                                .formatted(content.threshold())),
                                point(
                                        FigureWords.TOO_SMALL,
                                        "den som har svarat har inte kunnat redovisa ett så litet antal"),
                                point(FigureWords.NONE, "uppgiften finns inte"),
                                point(FigureWords.EMPTY, "ingen uppgift är lämnad"))));
    }

    private static Listing.Item point(String word, String meaning) {
        return new Listing.Item(List.<Inline>of(Text.strong(word), new Text(": " + meaning)));
    }

    private Optional<Section> chapter(String title, List<Content.Item> items, Content content, Steps steps) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Section> sections = new ArrayList<>();
        for (Content.Item item : items) {
            sections.add(insats(item, content, steps));
            steps.done();
        }
        return Optional.of(new Section(title, List.of(), sections).onNewPage());
    }

    private Section insats(Content.Item item, Content content, Steps steps) {
        YearAnswers.Approved now = answers.approved(item.revisionId())
                .orElseThrow(() -> new IllegalStateException("No revision " + item.revisionId()));
        Earlier before = item.before() == null
                ? Earlier.none()
                : answers.approved(item.before())
                        .map(then -> Earlier.of(now.form(), then.form(), then.answers()))
                        .orElse(Earlier.none());
        AnsweredYear year = new AnsweredYear(now.form(), now.answers(), content.year());
        AnsweredYear last = item.before() == null
                ? new AnsweredYear(now.form(), AnswerSet.empty(), content.year() - 1)
                : new AnsweredYear(now.form(), before.answers(), content.year() - 1);
        Rule rule = new Rule(Math.max(1, content.threshold()), true);
        return new Section(
                item.name(),
                List.of(),
                new AnswerSections(item.name(), year, item.before() == null ? null : last, rule, pictures, steps)
                        .sections());
    }

    private static Section missing(List<Content.Lack> missing) {
        if (missing.isEmpty()) {
            return Section.of("Det som saknas", Paragraph.of("Inget saknas: alla som är tillfrågade har svarat."))
                    .onNewPage();
        }
        List<List<String>> rows = missing.stream()
                .map(one -> List.of(
                        one.intervention().isEmpty() ? "Ännu inte angiven" : one.intervention(),
                        one.from(),
                        one.headings(),
                        one.due()))
                .toList();
        return Section.of(
                        "Det som saknas",
                        Table.of(
                                "Det som saknas, och från vem", List.of("Insats", "Från", "Saknas", "Sista dag"), rows))
                .onNewPage();
    }
}
