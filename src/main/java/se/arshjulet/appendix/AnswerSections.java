package se.arshjulet.appendix;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.document.Block;
import se.arshjulet.document.Figure;
import se.arshjulet.document.Inline;
import se.arshjulet.document.Listing;
import se.arshjulet.document.Paragraph;
import se.arshjulet.document.Picture;
import se.arshjulet.document.Section;
import se.arshjulet.document.Text;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.RowTree;
import se.arshjulet.suppression.Rule;

/**
 * An insats' answers under the form's own headings. A heading under which nothing is answered is left out, and so is what the form
 * says is not published. A picture's alternative text is the answer to the text question that follows it, and its caption that to
 * the next one if its key ends in "Caption".
 */
class AnswerSections {

    /** What a form says of a question that stays between those who asked and those who answered. */
    private static final String NOT_PUBLISHED = "Publiceras inte";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Swedish.LOCALE);

    private final String name;
    private final AnsweredYear year;
    private final @Nullable AnsweredYear last;
    private final ResultTables tables;
    private final AnswerPictures pictures;
    private final Steps steps;

    /** @param last about the year before, by this form's keys; null if there is nothing */
    AnswerSections(
            String name,
            AnsweredYear year,
            @Nullable AnsweredYear last,
            Rule rule,
            AnswerPictures pictures,
            Steps steps) {
        this.name = name;
        this.year = year;
        this.last = last;
        this.tables = new ResultTables(name, year, last, rule);
        this.pictures = pictures;
        this.steps = steps;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (se.arshjulet.form.Section part : year.form().sections()) {
            if (part.isTable()) {
                tables.rows(part, published(part)).ifPresent(table -> sections.add(Section.of(part.title(), table)));
            } else if (part.repeating()) {
                rows(part).ifPresent(sections::add);
            } else {
                List<Block> blocks = blocks(part, AnswerKey.NO_ROW);
                if (!blocks.isEmpty()) {
                    sections.add(new Section(part.title(), blocks, List.of()));
                }
            }
        }
        return sections;
    }

    private Optional<Section> rows(se.arshjulet.form.Section part) {
        List<Block> loose = new ArrayList<>();
        List<Section> named = new ArrayList<>();
        for (RowTree.Node row : RowTree.of(part, year.answers())) {
            List<Block> blocks = blocks(part, row.key());
            if (blocks.stream().allMatch(Figure.class::isInstance)) {
                loose.addAll(blocks); // pictures need no headings: they have captions
            } else {
                named.add(new Section(row.title().isBlank() ? part.nounFirst() : row.title(), blocks, List.of()));
            }
        }
        return loose.isEmpty() && named.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(part.title(), loose, named));
    }

    private static List<Question> published(se.arshjulet.form.Section part) {
        return part.questions().stream()
                .filter(question -> question.type() != QuestionType.INFORMATION)
                .filter(question -> question.help() == null || !question.help().startsWith(NOT_PUBLISHED))
                .toList();
    }

    private List<Block> blocks(se.arshjulet.form.Section part, UUID row) {
        List<Question> questions = published(part);
        boolean alone = questions.size() == 1;
        List<Block> blocks = new ArrayList<>();
        List<Listing.Item> facts = new ArrayList<>();
        List<Question> figures = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            AnswerKey at = new AnswerKey(row, question.key());
            if (isName(question) || question.type() != QuestionType.NUMBER_GRID && isBlank(at, question)) {
                continue;
            }
            if (question.type().isFigure() && row.equals(AnswerKey.NO_ROW)) {
                figures.add(question);
                continue;
            }
            if (question.type() == QuestionType.LONG_TEXT || question.type() == QuestionType.NUMBER_GRID) {
                flush(part, figures, facts, blocks);
            }
            if (year.at(at).value() instanceof AnswerValue.Attachment file && AnswerPictures.isPicture(file)) {
                flush(part, figures, facts, blocks);
                i += picture(file, row, questions, i, blocks);
            } else if (question.type() == QuestionType.NUMBER_GRID) {
                blocks.addAll(tables.grid(question));
            } else if (question.type() == QuestionType.LONG_TEXT) {
                if (!alone) {
                    blocks.add(Paragraph.of(Text.strong(question.label())));
                }
                for (String paragraph : words(at).strip().split("\\n\\s*\\n")) {
                    blocks.add(Paragraph.of(paragraph));
                }
            } else {
                facts.add(fact(question, words(at)));
            }
        }
        flush(part, figures, facts, blocks);
        return blocks;
    }

    private void flush(
            se.arshjulet.form.Section part, List<Question> figures, List<Listing.Item> facts, List<Block> blocks) {
        if (!facts.isEmpty()) {
            blocks.add(new Listing(false, facts));
            facts.clear();
        }
        if (!figures.isEmpty()) {
            blocks.add(tables.figures(part.title(), figures));
            figures.clear();
        }
    }

    /** The insats stands in the heading. */
    private static boolean isName(Question question) {
        return question.key().equals(Gathering.SUBJECT);
    }

    private boolean isBlank(AnswerKey at, Question question) {
        Entry entry = year.at(at);
        return entry.isEmpty()
                || entry.value() != null
                        && AnswerText.of(year.form(), question, entry.value(), year.answers())
                                .isBlank();
    }

    /** "Ansvarig medlem: Storby kommun"; a question has its own sign. */
    private static Listing.Item fact(Question question, String answer) {
        boolean asks = question.label().endsWith("?");
        return new Listing.Item(List.<Inline>of(Text.strong(question.label()), new Text((asks ? " " : ": ") + answer)));
    }

    private String words(AnswerKey at) {
        return year.at(at).value() instanceof AnswerValue.Period period
                ? DAY.format(period.from())
                        + (period.to() == null ? " och tills vidare" : " till " + DAY.format(period.to()))
                : AnswerText.of(year.form(), at, year.answers());
    }

    /** @return how many of the following questions are the picture's own */
    private int picture(
            AnswerValue.Attachment file, UUID row, List<Question> questions, int index, List<Block> blocks) {
        int own = 0;
        String shows = "";
        String caption = "";
        if (isText(questions, index + 1)) {
            own++;
            shows = words(new AnswerKey(row, questions.get(index + 1).key()));
            if (isText(questions, index + 2) && questions.get(index + 2).key().endsWith("Caption")) {
                own++;
                caption = words(new AnswerKey(row, questions.get(index + 2).key()));
            }
        }
        String alternative = shows.isBlank() ? "Bild från " + name : shows;
        Optional<Picture> picture = pictures.find(file.fileId(), steps::done);
        if (picture.isPresent()) {
            steps.expect(1);
            blocks.add(new Figure(picture.get(), alternative, caption.isBlank() ? null : caption));
        } else {
            blocks.add(Paragraph.of("Bilden %s går inte att visa. %s".formatted(file.name(), shows)));
        }
        return own;
    }

    private static boolean isText(List<Question> questions, int index) {
        return index < questions.size()
                && (questions.get(index).type() == QuestionType.SHORT_TEXT
                        || questions.get(index).type() == QuestionType.LONG_TEXT);
    }
}
