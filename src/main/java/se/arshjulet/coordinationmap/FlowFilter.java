package se.arshjulet.coordinationmap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which flows somebody looks at; the component in the browser filters alike.
 *
 * @param year null for the newest
 * @param member null for the map as a whole, where what two tell of the same people stands once
 * @param sex whom the picture counts
 */
record FlowFilter(@Nullable Integer year, @Nullable UUID member, FlowSex sex) {

    /** By its names in the page's address, those in open data; there every line has both sexes. */
    static final Map<String, String> IN_OPEN_DATA = Map.of("ar", "year", "medlem", "member");

    /** What is no year, no member or no sex asks for nothing: an address that somebody has mistyped shows everything. */
    static FlowFilter of(@Nullable String year, @Nullable UUID member, @Nullable String sex) {
        return new FlowFilter(year(year), member, FlowSex.at(sex));
    }

    private static @Nullable Integer year(@Nullable String year) {
        return year != null && year.strip().matches("\\d{4}") ? Integer.valueOf(year.strip()) : null;
    }

    /** What is asked for of those in open data, by its names in the page's address. */
    Map<String, Object> asked() {
        Map<String, Object> asked = new LinkedHashMap<>();
        if (year != null) {
            asked.put("ar", year);
        }
        if (member != null) {
            asked.put("medlem", member);
        }
        return asked;
    }

    boolean isEmpty() {
        return year == null && member == null && sex == FlowSex.ALL;
    }

    /** @param newest the newest year that anything is told of */
    boolean fits(MapFlow flow, int newest) {
        return flow.year() == (year == null ? newest : year) && isShownFor(flow);
    }

    boolean fits(MapWaiting waiting, int newest) {
        return waiting.year() == (year == null ? newest : year)
                && (member == null || waiting.memberId().equals(member));
    }

    private boolean isShownFor(MapFlow flow) {
        return member == null
                ? flow.counted()
                : flow.members().contains(member) && flow.basis() != MapFlow.Basis.BEFORE_AGREEMENT;
    }
}
