package se.arshjulet.coding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What leans on meaning units, told before one is taken back. A bean of the module that leans; coding knows none of them. */
public interface UnitUse {

    /** By unit; those that nothing leans on are left out. Asked for a coordinator, with a statement or two. */
    Map<UUID, List<Use>> of(Collection<UUID> unitIds);

    /** @param title what leans, "Konklusion 3"
     * @param address where it is, below the base address */
    record Use(String title, String address) {}
}
