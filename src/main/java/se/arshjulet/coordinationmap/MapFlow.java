package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.flow.FlowPlace;
import se.arshjulet.opendata.SwedishText;

/**
 * How many people went one way in a year: as one member states it, or as those at both ends have agreed.
 *
 * @param key of this way in this year
 * @param way the same each year: the page's
 * @param members whose word it is
 * @param told the way between two parties that it is a part of, "af>fk 2025"; null where no two can know it
 * @param counted it stands in the picture and in sums; what the other end says of the same people does not, so that nobody
 *     is counted twice
 * @param agreedOn when both ends agreed on the figures; null unless they did
 * @param explanation why the member states another figure than the other end; null unless it has explained
 */
public record MapFlow(
        UUID key,
        UUID way,
        UUID memberId,
        List<UUID> members,
        int year,
        FlowPlace origin,
        FlowPlace destination,
        MapCount women,
        MapCount men,
        MapCount total,
        @Nullable String route,
        @Nullable String told,
        Basis basis,
        boolean counted,
        @Nullable LocalDate agreedOn,
        @Nullable String explanation,
        Instant updated)
        implements MapItem {

    public MapFlow {
        members = List.copyOf(members);
    }

    /** How a figure stands to what others say of the same people. */
    public enum Basis {
        /** nobody else has stated it */
        STATED(""),
        /** both ends state the same */
        SAME("båda uppger samma antal"),
        /** the ends state different figures */
        DIFFERS("den andra parten uppger ett annat antal"),
        /** they do, and have both said why */
        EXPLAINED("den andra parten uppger ett annat antal; båda har förklarat varför"),
        /** both ends have agreed on it */
        AGREED("parterna har enats om antalet"),
        /** what a member said before both agreed on something */
        BEFORE_AGREEMENT("gällde före parternas överenskommelse");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Override
    public String name() {
        return origin.words() + " → " + destination.words();
    }

    /** "2025: 12 kvinnor, 8 män, totalt 20". */
    @Override
    public String detail() {
        String counts = "%d: kvinnor %s, män %s, totalt %s".formatted(year, women.words(), men.words(), total.words());
        return basis.words().isEmpty() ? counts : counts + " (" + basis.words() + ")";
    }

    public MapCount count(FlowSex sex) {
        return switch (sex) {
            case ALL -> total;
            case WOMEN -> women;
            case MEN -> men;
        };
    }

    /** All three may be read. */
    boolean isShown() {
        return women.isShown() && men.isShown() && total.isShown();
    }

    MapFlow withheld(Map<String, CountStatus> cells) {
        return with(
                withheld(cells, FlowSex.WOMEN), withheld(cells, FlowSex.MEN), withheld(cells, FlowSex.ALL), updated);
    }

    private MapCount withheld(Map<String, CountStatus> cells, FlowSex sex) {
        CountStatus instead = cells.get(sex.cell(key));
        return instead == null ? count(sex) : new MapCount(null, instead);
    }

    @Override
    public List<Fact> facts(MapContent map) {
        return List.of(
                Fact.of("Från", origin.words()),
                Fact.of("Till", destination.words()),
                Fact.of("Kvinnor", women.words()),
                Fact.of("Män", men.words()),
                Fact.of("Totalt", total.words()),
                Fact.of("Villkor eller väg", route),
                Fact.of("Hur det stämmer med den andra parten", basis.words()),
                Fact.of("Överenskommet", agreedOn == null ? null : SwedishText.day(agreedOn)),
                Fact.of("Förklaring", explanation));
    }

    @Override
    public MapFlow dateless() {
        return with(women, men, total, Instant.EPOCH);
    }

    private MapFlow with(MapCount itsWomen, MapCount itsMen, MapCount itsTotal, Instant when) {
        return new MapFlow(
                key,
                way,
                memberId,
                members,
                year,
                origin,
                destination,
                itsWomen,
                itsMen,
                itsTotal,
                route,
                told,
                basis,
                counted,
                agreedOn,
                explanation,
                when);
    }
}
