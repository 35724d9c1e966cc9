package se.arshjulet.coding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.coding.Coding.Coder;
import se.arshjulet.coding.Coding.Ended;
import se.arshjulet.coding.Coding.Ending;
import se.arshjulet.coding.Coding.Reading;
import se.arshjulet.coding.Coding.Sheet;
import se.arshjulet.coding.Coding.Stage;
import se.arshjulet.coding.Coding.Standing;
import se.arshjulet.coding.Coding.TextLine;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.coding.CodingTable.Line;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.InterviewTexts.InterviewText;
import se.arshjulet.interview.InterviewTexts.TextHead;
import se.arshjulet.interview.NotesOutline;

/** What a coder may see of a text: her own until all who read it are done, and then what they agree on. */
@Component
class CodingReader {

    private final InterviewTexts texts;
    private final CodingTable codings;
    private final UnitTable units;
    private final IdentifyingTable identifying;
    private final DifferenceTable differences;
    private final People people;
    private final NotesOutline outline;

    CodingReader(
            InterviewTexts texts,
            CodingTable codings,
            UnitTable units,
            IdentifyingTable identifying,
            DifferenceTable differences,
            People people,
            NotesOutline outline) {
        this.texts = texts;
        this.codings = codings;
        this.units = units;
        this.identifying = identifying;
        this.differences = differences;
        this.people = people;
        this.outline = outline;
    }

    List<TextLine> texts(UUID reader) {
        List<Line> lines = codings.all();
        Map<UUID, List<Line>> byText = lines.stream().collect(Collectors.groupingBy(Line::textId));
        Map<UUID, Line> aside =
                codings.aside(reader).stream().collect(Collectors.toMap(Line::textId, Function.identity()));
        Map<UUID, Person> coders = known(Stream.concat(lines.stream(), aside.values().stream()));
        Map<UUID, Integer> counts = units.counts(reader);
        Map<UUID, Integer> waiting = differences.unsettled();
        List<TextLine> list = new ArrayList<>();
        for (TextHead head : texts.list()) {
            List<Line> of = byText.getOrDefault(head.id(), List.of());
            Optional<Line> hers = Optional.ofNullable(aside.get(head.id()));
            int differing = waiting.getOrDefault(head.id(), 0);
            list.add(new TextLine(
                    head,
                    stage(head, of, hers, reader, differing),
                    coders(of, coders),
                    counts.getOrDefault(head.id(), 0),
                    differing,
                    hers.or(() -> own(of, reader))
                            .map(line -> ended(line, coders))
                            .orElse(null)));
        }
        return list;
    }

    Optional<Sheet> open(UUID textId, UUID reader) {
        return texts.find(textId).map(text -> sheet(text, reader));
    }

    private Sheet sheet(InterviewText text, UUID reader) {
        TextHead head = text.head();
        List<Line> lines = codings.of(head.id());
        Optional<Line> aside = codings.aside(reader).stream()
                .filter(line -> line.textId().equals(head.id()))
                .findFirst();
        Map<UUID, Person> coders = known(Stream.concat(lines.stream(), aside.stream()));
        List<DifferenceTable.Line> pairs = differences.of(head.id());
        int differing =
                (int) pairs.stream().filter(pair -> pair.outcome() == null).count();
        Stage stage = stage(head, lines, aside, reader, differing);
        Optional<Line> own = own(lines, reader);
        boolean hers = stage == Stage.OPEN || stage == Stage.WAITING || stage == Stage.UNCONFIRMED;
        List<Unit> shown = units.of(head.id()).stream()
                .filter(unit -> hers
                        ? unit.coder().equals(reader) && !unit.joined()
                        : unit.standing() == Standing.AGREED && stage != Stage.OTHERS
                                || stage == Stage.DIFFERING && isUnsettled(unit, reader))
                .toList();
        return new Sheet(
                head,
                stage == Stage.UNCONFIRMED ? "" : text.content(),
                stage == Stage.UNCONFIRMED ? List.of() : outline.of(text),
                stage,
                coders(lines, coders),
                shown,
                identifying.of(head.id()),
                differing,
                aside.isPresent() && lines.size() < Coding.MOST_CODERS
                        || own.filter(Line::isDone).isPresent()
                                && pairs.stream().allMatch(pair -> pair.settledBy() == null),
                own.isEmpty()
                        && aside.isEmpty()
                        && !lines.isEmpty()
                        && lines.size() < Coding.MOST_CODERS
                        && stage == Stage.AGREED,
                aside.or(() -> own).map(line -> ended(line, coders)).orElse(null));
    }

    /** Hers, and it waits to be settled: she is to see what she has marked. */
    private static boolean isUnsettled(Unit unit, UUID reader) {
        return unit.coder().equals(reader) && !unit.joined() && unit.standing() == Standing.OWN;
    }

    List<Reading> underWay(UUID textId, UUID reader) {
        List<Line> lines = codings.of(textId).stream()
                .filter(line -> !line.isDone() && !line.coder().equals(reader))
                .toList();
        Map<UUID, Person> coders = known(lines.stream());
        return lines.stream()
                .map(line -> {
                    UnitTable.Progress progress = units.progress(textId, line.coder());
                    return new Reading(
                            line.coder(),
                            name(line.coder(), coders),
                            line.begunAt(),
                            progress.units(),
                            progress.markedAt());
                })
                .toList();
    }

    /** Those who read, and those who ended somebody's reading. */
    private Map<UUID, Person> known(Stream<Line> lines) {
        return people.persons(
                lines.flatMap(line -> Stream.concat(Stream.of(line.coder()), Stream.ofNullable(line.endedBy())))
                        .collect(Collectors.toSet()));
    }

    private static Optional<Line> own(List<Line> lines, UUID reader) {
        return lines.stream().filter(line -> line.coder().equals(reader)).findFirst();
    }

    private static Stage stage(TextHead head, List<Line> lines, Optional<Line> aside, UUID reader, int differing) {
        if (head.erased()) {
            return Stage.ERASED;
        }
        if (!head.isReady()) {
            return Stage.UNCONFIRMED;
        }
        Optional<Line> own = own(lines, reader);
        boolean allDone = !lines.isEmpty() && lines.stream().allMatch(Line::isDone);
        if (allDone) {
            return differing > 0 ? Stage.DIFFERING : Stage.AGREED;
        }
        if (aside.isPresent()) {
            return Stage.OTHERS;
        }
        if (own.isEmpty()) {
            return lines.size() < Coding.MOST_CODERS ? Stage.OPEN : Stage.OTHERS;
        }
        return own.get().isDone() ? Stage.WAITING : Stage.OPEN;
    }

    static List<Coder> coders(List<Line> lines, Map<UUID, Person> people) {
        return lines.stream()
                .map(line -> new Coder(
                        line.coder(), name(line.coder(), people), line.begunAt(), line.doneAt(), ended(line, people)))
                .toList();
    }

    private static @Nullable Ended ended(Line line, Map<UUID, Person> people) {
        Instant at = line.setAsideAt() == null ? line.doneAt() : line.setAsideAt();
        return line.endedBy() == null || at == null
                ? null
                : new Ended(
                        line.setAsideAt() == null ? Ending.STANDS : Ending.ASIDE,
                        name(line.endedBy(), people),
                        at,
                        line.endedBecause());
    }

    private static String name(UUID person, Map<UUID, Person> people) {
        return Optional.ofNullable(people.get(person)).map(Person::name).orElse("");
    }
}
