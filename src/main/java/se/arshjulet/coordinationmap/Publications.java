package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.UUID;

/** Makes publications: append-only snapshots of a module. Approved is not published. For the coordinators of the current
 * association; the others are denied. */
public interface Publications {

    /** Publishes everything that is approved in the module, in the current association. Where nothing has changed since
     * the last publication, that one stands.
     * @param note what is new, for those who read the map's history; may be empty
     * @return the publication's id
     * @throws IllegalStateException if nothing is approved
     * @throws PublicationRefusedException if the note is too long, or if the association is part of another: its map stays as it was */
    UUID publish(MapModule module, UUID byAccount, String note);

    /** Shows the publication no more: the one before it is shown again, or none.
     * @param number of the one that is shown now
     * @param reason stands in the map's history, for everybody
     * @throws PublicationRefusedException without a reason, or if another one is shown meanwhile */
    void takeBack(MapModule module, int number, String reason);

    /** All publications of the module, the last one first. */
    List<Edition> editions(MapModule module);
}
