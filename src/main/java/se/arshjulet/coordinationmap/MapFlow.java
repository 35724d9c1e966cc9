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
        STATED("", "", "Kartan räknar i stället det som uppges av dem som människorna lämnar eller kommer till."),
        /** both ends state the same */
        SAME(
                "båda uppger samma antal",
                "samma antal",
                "Den andra parten uppger samma antal, och kartan räknar det bara en gång."),
        /** the ends state different figures */
        DIFFERS(
                "den andra parten uppger ett annat antal",
                "olika antal",
                "Den andra parten uppger ett annat antal, och det är det som kartan räknar."),
        /** they do, and have both said why */
        EXPLAINED(
                "den andra parten uppger ett annat antal; båda har förklarat varför",
                "olika antal, som båda har förklarat",
                "Den andra parten uppger ett annat antal, och det är det som kartan räknar. Båda har förklarat varför antalen"
                        + " skiljer sig."),
        /** both ends have agreed on it */
        AGREED("parterna har enats om antalet", "ett antal som de har enats om", ""),
        /** what a member said before both agreed on something */
        BEFORE_AGREEMENT(
                "gällde före parternas överenskommelse",
                DIFFERS.stated,
                "Därefter har parterna enats, och kartan räknar det antal som de enades om.");

        private final String words;
        private final String stated;
        private final String instead;

        Basis(String words, String stated, String instead) {
            this.words = words;
            this.stated = stated;
            this.instead = instead;
        }

        /** After whose word it is: "Storby kommun: båda uppger samma antal". */
        public String words() {
            return words;
        }

        /** Why the map does not count it, and what it counts instead: whole sentences. Empty of what always counts. */
        public String instead() {
            return instead;
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
                withheld(cells, FlowSex.WOMEN),
                withheld(cells, FlowSex.MEN),
                withheld(cells, FlowSex.ALL),
                basis,
                counted,
                updated);
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
                Fact.of("Parternas uppgifter", basis.stated),
                Fact.of("Överenskommet", agreedOn == null ? null : SwedishText.day(agreedOn)),
                Fact.of("Förklaring", explanation));
    }

    /** That both have agreed is told by the flow that they agreed on, and not once more by each that it took the place of. */
    @Override
    public MapFlow dateless() {
        boolean differing = basis == Basis.DIFFERS || basis == Basis.BEFORE_AGREEMENT;
        return with(women, men, total, differing ? Basis.DIFFERS : basis, differing ? false : counted, Instant.EPOCH);
    }

    private MapFlow with(
            MapCount itsWomen, MapCount itsMen, MapCount itsTotal, Basis itsBasis, boolean itCounts, Instant when) {
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
                itsBasis,
                itCounts,
                agreedOn,
                explanation,
                when);
    }
}
