package se.arshjulet.conclusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.conclusion.Grounds.Stance;
import se.arshjulet.interview.MappingArea;

/**
 * How evidence is spread: a konklusion that five say at one member is another thing than one that five say at five.
 * @param informants how many different nyckelpersoner it comes from
 * @param byMember   every member of today, in their order, also those that nothing comes from; then former ones
 * @param byArea     every area, also those that nothing is about; null for what is about none
 * @param byYear     the years of the interviews, oldest first
 */
public record Spread(
        int supports,
        int contradicts,
        int informants,
        List<Row<UUID>> byMember,
        List<Row<@Nullable MappingArea>> byArea,
        List<Row<Integer>> byYear) {

    /** Where the evidence of a row comes from.
     * @param name the member's; empty for areas and years, which their pages name
     * @param informants how many different persons */
    public record Row<K extends @Nullable Object>(K key, String name, int supports, int contradicts, int informants) {

        public int all() {
            return supports + contradicts;
        }
    }

    /** One piece of it, as far as its spread goes. */
    record Piece(
            Stance stance,
            UUID informant,
            UUID member,
            @Nullable MappingArea area,
            int year) {}

    /** @param members names by id, those of today first */
    static Spread of(Collection<Piece> pieces, LinkedHashMap<UUID, String> members) {
        Set<UUID> informants = pieces.stream().map(Piece::informant).collect(Collectors.toSet());
        List<Row<UUID>> byMember = members.entrySet().stream()
                .map(member -> row(member.getKey(), member.getValue(), pieces, piece -> piece.member()
                        .equals(member.getKey())))
                .toList();
        List<Row<@Nullable MappingArea>> byArea = areas(pieces).stream()
                .map(area -> Spread.<@Nullable MappingArea>row(
                        area, "", pieces, piece -> Objects.equals(piece.area(), area)))
                .toList();
        List<Row<Integer>> byYear = pieces.stream()
                .map(Piece::year)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(year -> row(year, "", pieces, piece -> piece.year() == year))
                .toList();
        return new Spread(
                count(pieces, Stance.SUPPORTS),
                count(pieces, Stance.CONTRADICTS),
                informants.size(),
                byMember,
                byArea,
                byYear);
    }

    private static List<@Nullable MappingArea> areas(Collection<Piece> pieces) {
        List<@Nullable MappingArea> areas = new ArrayList<>(List.of(MappingArea.values()));
        if (pieces.stream().anyMatch(piece -> piece.area() == null)) {
            areas.add(null);
        }
        return areas;
    }

    private static <K extends @Nullable Object> Row<K> row(
            K key, String name, Collection<Piece> pieces, Predicate<Piece> belongs) {
        List<Piece> some = pieces.stream().filter(belongs).toList();
        Set<UUID> informants = new HashSet<>();
        some.forEach(piece -> informants.add(piece.informant()));
        return new Row<>(key, name, count(some, Stance.SUPPORTS), count(some, Stance.CONTRADICTS), informants.size());
    }

    private static int count(Collection<Piece> pieces, Stance stance) {
        return (int) pieces.stream().filter(piece -> piece.stance() == stance).count();
    }

    public boolean isEmpty() {
        return supports + contradicts == 0;
    }

    /** How many members something comes from. */
    public int members() {
        return (int) byMember.stream().filter(row -> row.all() > 0).count();
    }
}
