package se.arshjulet.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.coding.Coding.Coder;
import se.arshjulet.coding.Coding.Sheet;
import se.arshjulet.coding.Coding.Stage;
import se.arshjulet.coding.Coding.Standing;
import se.arshjulet.coding.Coding.TextLine;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.coding.CodingTable.Line;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.InterviewTexts.InterviewText;
import se.arshjulet.interview.InterviewTexts.TextHead;

/** What a coder may see of a text: her own until all who read it are done, and then what they agree on. */
@Component
class CodingReader {

    private final InterviewTexts texts;
    private final CodingTable codings;
    private final UnitTable units;
    private final IdentifyingTable identifying;
    private final DifferenceTable differences;
    private final People people;

    CodingReader(
            InterviewTexts texts,
            CodingTable codings,
            UnitTable units,
            IdentifyingTable identifying,
            DifferenceTable differences,
            People people) {
        this.texts = texts;
        this.codings = codings;
        this.units = units;
        this.identifying = identifying;
        this.differences = differences;
        this.people = people;
    }

    List<TextLine> texts(UUID reader) {
        List<Line> lines = codings.all();
        Map<UUID, List<Line>> byText = lines.stream().collect(Collectors.groupingBy(Line::textId));
        Map<UUID, Person> coders =
                people.persons(lines.stream().map(Line::coder).distinct().toList());
        Map<UUID, Integer> counts = units.counts(reader);
        Map<UUID, Integer> waiting = differences.unsettled();
        List<TextLine> list = new ArrayList<>();
        for (TextHead head : texts.list()) {
            List<Line> of = byText.getOrDefault(head.id(), List.of());
            int differing = waiting.getOrDefault(head.id(), 0);
            list.add(new TextLine(
                    head,
                    stage(head, of, reader, differing),
                    coders(of, coders),
                    counts.getOrDefault(head.id(), 0),
                    differing));
        }
        return list;
    }

    Optional<Sheet> open(UUID textId, UUID reader) {
        return texts.find(textId).map(text -> sheet(text, reader));
    }

    private Sheet sheet(InterviewText text, UUID reader) {
        TextHead head = text.head();
        List<Line> lines = codings.of(head.id());
        Map<UUID, Person> coders =
                people.persons(lines.stream().map(Line::coder).toList());
        List<DifferenceTable.Line> pairs = differences.of(head.id());
        int differing =
                (int) pairs.stream().filter(pair -> pair.outcome() == null).count();
        Stage stage = stage(head, lines, reader, differing);
        Optional<Line> own =
                lines.stream().filter(line -> line.coder().equals(reader)).findFirst();
        boolean hers = stage == Stage.OPEN || stage == Stage.WAITING;
        List<Unit> shown = units.of(head.id()).stream()
                .filter(unit -> hers
                        ? unit.coder().equals(reader) && !unit.joined()
                        : unit.standing() == Standing.AGREED && stage != Stage.OTHERS)
                .toList();
        return new Sheet(
                head,
                text.content(),
                stage,
                coders(lines, coders),
                shown,
                identifying.of(head.id()),
                differing,
                own.filter(Line::isDone).isPresent() && pairs.stream().allMatch(pair -> pair.settledBy() == null),
                own.isEmpty() && !lines.isEmpty() && lines.size() < Coding.MOST_CODERS && stage == Stage.AGREED);
    }

    static Stage stage(TextHead head, List<Line> lines, UUID reader, int differing) {
        if (head.erased()) {
            return Stage.ERASED;
        }
        Optional<Line> own =
                lines.stream().filter(line -> line.coder().equals(reader)).findFirst();
        boolean allDone = !lines.isEmpty() && lines.stream().allMatch(Line::isDone);
        if (allDone) {
            return differing > 0 ? Stage.DIFFERING : Stage.AGREED;
        }
        if (own.isEmpty()) {
            return lines.size() < Coding.MOST_CODERS ? Stage.OPEN : Stage.OTHERS;
        }
        return own.get().isDone() ? Stage.WAITING : Stage.OPEN;
    }

    static List<Coder> coders(List<Line> lines, Map<UUID, Person> people) {
        return lines.stream()
                .map(line -> new Coder(
                        line.coder(),
                        Optional.ofNullable(people.get(line.coder()))
                                .map(Person::name)
                                .orElse(""),
                        line.begunAt(),
                        line.doneAt()))
                .toList();
    }
}
