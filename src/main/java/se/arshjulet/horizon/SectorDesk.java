package se.arshjulet.horizon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.base.Problems;

/** Keeps the sectors; puts the proposed ones there for an association that has none yet. */
@Service
@Transactional
class SectorDesk implements Sectors {

    private static final List<String> PROPOSED =
            List.of("Arbetsmarknad", "Välfärd och hälsa", "Politik och lag", "Ekonomi", "Teknik", "Befolkning");

    private final SectorTable table;
    /** Whoever only reads may be the first to ask. */
    private final TransactionTemplate ofItsOwn;

    SectorDesk(SectorTable table, PlatformTransactionManager transactions) {
        this.table = table;
        ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<Sector> all() {
        Access.member();
        List<Sector> sectors = table.all();
        if (!sectors.isEmpty()) {
            return sectors;
        }
        ofItsOwn.executeWithoutResult(begun -> held());
        return table.all();
    }

    /** All of them, and nobody else changes them meanwhile. */
    private List<Sector> held() {
        table.hold();
        if (table.all().isEmpty()) {
            PROPOSED.forEach(table::add);
        }
        return table.all();
    }

    @Override
    public UUID add(String name) {
        Access.coordinator();
        List<Sector> sectors = held();
        Problems problems = named(name, null, sectors);
        problems.when(sectors.size() >= MOST, "name", "Fler än %d sektorer blir för smala i bilden.".formatted(MOST));
        problems.raise(InvalidTipException::new);
        return table.add(name.strip());
    }

    @Override
    public void rename(UUID id, String name) {
        Access.coordinator();
        named(name, id, held()).raise(InvalidTipException::new);
        table.rename(id, name.strip());
    }

    private static Problems named(String name, @Nullable UUID own, List<Sector> sectors) {
        boolean taken = sectors.stream()
                .anyMatch(
                        other -> !other.id().equals(own) && other.name().strip().equalsIgnoreCase(name.strip()));
        return new Problems()
                .required("name", name, "Skriv vad sektorn heter.")
                .longest("name", name, LONGEST, "Namnet")
                .when(taken, "name", "Det finns redan en sektor som heter så.");
    }

    @Override
    public void move(UUID id, boolean forth) {
        Access.coordinator();
        List<UUID> order = new ArrayList<>(held().stream().map(Sector::id).toList());
        int from = order.indexOf(id);
        int to = forth ? from + 1 : from - 1;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            table.order(order);
        }
    }

    @Override
    public void remove(UUID id, @Nullable UUID into) {
        Access.coordinator();
        List<Sector> sectors = held();
        Sector sector =
                sectors.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(StaleTipException::new);
        Problems problems = new Problems();
        problems.when(sectors.size() == 1, "into", "Det måste finnas minst en sektor. Lägg till en ny först.");
        boolean place = into != null
                && !into.equals(id)
                && sectors.stream().anyMatch(it -> it.id().equals(into));
        problems.when(
                sector.tips() > 0 && !place,
                "into",
                "Sektorn har %d tips. Välj vart de ska flyttas.".formatted(sector.tips()));
        problems.raise(InvalidTipException::new);
        UUID rest = place ? into : elsewhere(id, sectors);
        table.moveTips(id, java.util.Objects.requireNonNull(rest));
        table.remove(id);
    }

    private static UUID elsewhere(UUID id, List<Sector> sectors) {
        return sectors.stream()
                .map(Sector::id)
                .filter(it -> !it.equals(id))
                .findFirst()
                .orElseThrow();
    }
}
