package se.arshjulet.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.coding.Coding.Coder;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.coding.Differences.CodeAgreement;
import se.arshjulet.coding.Differences.Difference;
import se.arshjulet.coding.Differences.Kind;
import se.arshjulet.coding.Differences.Outcome;
import se.arshjulet.coding.Differences.Report;
import se.arshjulet.interview.InterviewTexts.InterviewText;

/** Two coders' work with a text, side by side, and how far they agree. */
@Component
class DifferenceReader {

    private final CodingTable codings;
    private final UnitTable units;
    private final DifferenceTable table;
    private final CodeTable codes;
    private final People people;

    DifferenceReader(CodingTable codings, UnitTable units, DifferenceTable table, CodeTable codes, People people) {
        this.codings = codings;
        this.units = units;
        this.table = table;
        this.codes = codes;
        this.people = people;
    }

    Optional<Report> report(InterviewText text) {
        List<CodingTable.Line> lines = codings.of(text.head().id());
        if (lines.size() != 2 || !lines.stream().allMatch(CodingTable.Line::isDone)) {
            return Optional.empty();
        }
        List<DifferenceTable.Line> pairs = table.of(text.head().id());
        Map<UUID, Person> known = people.persons(Stream.concat(
                        lines.stream()
                                .flatMap(line ->
                                        Stream.concat(Stream.of(line.coder()), Stream.ofNullable(line.endedBy()))),
                        pairs.stream().flatMap(pair -> Stream.ofNullable(pair.settledBy())))
                .distinct()
                .toList());
        List<Coder> coders = CodingReader.coders(lines, known);
        Map<UUID, Unit> byId = units.of(text.head().id()).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        List<Difference> differences = new ArrayList<>();
        pairs.forEach(pair -> difference(pair, byId, known, text.content()).ifPresent(differences::add));
        differences.sort(Comparator.comparingInt((Difference it) -> it.at().start())
                .thenComparingInt(it -> it.at().end())
                .thenComparing(Difference::id));
        List<Unit> first = differences.stream()
                .flatMap(it -> Stream.ofNullable(it.first()))
                .toList();
        List<Unit> second = differences.stream()
                .flatMap(it -> Stream.ofNullable(it.second()))
                .toList();
        Counted counted = new Counted(Sentences.of(text.content()), first, second);
        List<CodeAgreement> each = each(counted, first, second);
        return Optional.of(new Report(
                text.head(),
                coders.get(0),
                coders.get(1),
                differences,
                counted.of(unit -> true),
                each,
                Agreement.sum(each.stream().map(CodeAgreement::agreement).toList())));
    }

    private static Optional<Difference> difference(
            DifferenceTable.Line pair, Map<UUID, Unit> byId, Map<UUID, Person> known, String content) {
        Unit first = pair.first() == null ? null : byId.get(pair.first());
        Unit second = pair.second() == null ? null : byId.get(pair.second());
        TextSpan at = at(first, second);
        if (at == null) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                pair.id(),
                kind(first, second, pair.outcome()),
                first,
                second,
                at,
                at.of(content),
                pair.outcome(),
                Optional.ofNullable(pair.settledBy())
                        .map(known::get)
                        .map(Person::name)
                        .orElse(""),
                pair.settledAt()));
    }

    private static @Nullable TextSpan at(@Nullable Unit first, @Nullable Unit second) {
        if (first == null) {
            return second == null ? null : second.at();
        }
        return second == null ? first.at() : first.at().with(second.at());
    }

    private static Kind kind(@Nullable Unit first, @Nullable Unit second, @Nullable Outcome outcome) {
        if (first == null) {
            return Kind.ONLY_SECOND;
        } else if (second == null) {
            return Kind.ONLY_FIRST;
        } else if (outcome == Outcome.SAME) {
            return Kind.SAME;
        }
        return first.codes().equals(second.codes()) ? Kind.PLACE : Kind.CODES;
    }

    private List<CodeAgreement> each(Counted counted, List<Unit> first, List<Unit> second) {
        Set<UUID> used = new TreeSet<>();
        Stream.concat(first.stream(), second.stream()).forEach(unit -> used.addAll(unit.codes()));
        List<CodeAgreement> each = new ArrayList<>();
        for (Code code : codes.all()) {
            if (used.contains(code.id())) {
                each.add(new CodeAgreement(
                        code.id(), code.name(), counted.of(unit -> unit.codes().contains(code.id()))));
            }
        }
        return each;
    }

    /** In which sentences each of the two has marked something. */
    private record Counted(List<TextSpan> sentences, List<Unit> first, List<Unit> second) {

        Agreement of(Predicate<Unit> which) {
            return Agreement.of(in(first, which), in(second, which), sentences.size());
        }

        private BitSet in(List<Unit> units, Predicate<Unit> which) {
            BitSet in = new BitSet(sentences.size());
            units.stream().filter(which).forEach(unit -> {
                for (int i = 0; i < sentences.size(); i++) {
                    if (sentences.get(i).overlaps(unit.at())) {
                        in.set(i);
                    }
                }
            });
            return in;
        }
    }
}
