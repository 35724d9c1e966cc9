package se.arshjulet.coding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.interview.MappingArea;

/**
 * What has been marked in the interviews and agreed on, for who draws conclusions from it. Quotes are never whole here: what
 * tells who somebody is stands as […]. Coordinators only.
 */
public interface CodedUnits {

    /** All of them, also what was withdrawn or erased, in the order of the texts. What is only one coder's yet is left out. */
    List<UnitView> find(Collection<UUID> unitIds);

    int count(Filter filter);

    /** Newest year first, then by pseudonym and place in the text. */
    List<UnitView> list(Filter filter, int offset, int limit);

    /** What narrows nothing is empty or null.
     * @param words that the quote or the condensation holds, anyhow written
     * @param codes any of them; codes under them are not meant */
    record Filter(
            String words,
            Set<UUID> codes,
            Set<MappingArea> areas,
            @Nullable UUID memberId,
            @Nullable Integer year) {

        public static final Filter ALL = new Filter("", Set.of(), Set.of(), null, null);
    }

    record CodeName(UUID id, String name) {}

    /** @param quote     blanked; empty when its words are erased
     * @param codes     by name
     * @param pseudonym "N7"; empty when the informant has withdrawn her consent, as the member and the year (0) are
     * @param erased    its words are gone by a decision or at the informant's wish
     * @param withdrawn why it is used no more, or null */
    record UnitView(
            UUID id,
            UUID textId,
            TextSpan at,
            String quote,
            String condensation,
            List<CodeName> codes,
            @Nullable MappingArea area,
            String pseudonym,
            @Nullable UUID informantId,
            @Nullable UUID memberId,
            String member,
            int year,
            boolean erased,
            @Nullable String withdrawn) {}
}
