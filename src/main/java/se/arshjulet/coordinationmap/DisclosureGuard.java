package se.arshjulet.coordinationmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.coordinationmap.GuardedContent.Withholding;
import se.arshjulet.coordinationmap.PublicationTable.Disclosed;
import se.arshjulet.suppression.Suppression;
import se.arshjulet.suppression.Verdict;

/**
 * Withholds small counts from what is to be published, and those by which they could be worked out. It looks at every
 * earlier publication of the module too: two of them must not tell together what each of them hides (docs/suppression.md).
 */
@Component
class DisclosureGuard {

    private final PublicationTable publications;
    private final DisclosureRules rules;
    private final KnownSuppressions known;

    DisclosureGuard(PublicationTable publications, DisclosureRules rules, KnownSuppressions known) {
        this.publications = publications;
        this.rules = rules;
        this.known = known;
    }

    <C extends MapContent> GuardedContent<C> guard(UUID association, ModuleDefinition<C> module, C content) {
        return content instanceof CountedContent<?> counted
                ? cast(guard(association, module, counted))
                : GuardedContent.open(content);
    }

    @SuppressWarnings("unchecked") // what is withheld from is of the kind that it was
    private static <C extends MapContent> GuardedContent<C> cast(GuardedContent<?> guarded) {
        return (GuardedContent<C>) guarded;
    }

    private <C extends CountedContent<C>> GuardedContent<C> guard(
            UUID association, ModuleDefinition<?> module, CountedContent<C> content) {
        DisclosureRules.OfAssociation agreed = rules.of(association);
        Map<String, List<TableThen>> earlier = earlier(association, module);
        Map<String, CountStatus> instead = new HashMap<>();
        Map<String, Long> withheld = new HashMap<>();
        List<Withholding> why = new ArrayList<>();
        List<String> exposed = new ArrayList<>();
        for (CountTable table : content.tables()) {
            LinkedCounts counts = new LinkedCounts(earlier.getOrDefault(table.key(), List.of()), table);
            Suppression suppression = counts.protect(agreed.of(table.rule()), known);
            for (CountCell cell : table.cells()) {
                Verdict verdict = counts.verdict(suppression, cell);
                if (cell.status() == CountStatus.SHOWN && verdict.isSuppressed()) {
                    instead.put(
                            cell.key(), verdict == Verdict.WHOLE_TABLE ? CountStatus.LEFT_OUT : CountStatus.SUPPRESSED);
                    Long number = cell.number();
                    if (number != null) {
                        withheld.put(cell.key(), number);
                    }
                    why.add(new Withholding(cell.words(), verdict));
                }
            }
            exposed.addAll(counts.exposed(suppression));
        }
        return new GuardedContent<>(content.withheld(instead), withheld, why, exposed, List.of());
    }

    private Map<String, List<TableThen>> earlier(UUID association, ModuleDefinition<?> module) {
        Map<String, List<TableThen>> byKey = new HashMap<>();
        for (Disclosed<?> disclosed : publications.disclosed(association, module.module(), module.type())) {
            if (disclosed.content() instanceof CountedContent<?> counted) {
                counted.tables().forEach(table -> byKey.computeIfAbsent(table.key(), key -> new ArrayList<>())
                        .add(new TableThen(table, disclosed.withheld())));
            }
        }
        return byKey;
    }

    /** A table as it was published, with what was withheld from it. */
    record TableThen(CountTable table, Map<String, Long> withheld) {}
}
