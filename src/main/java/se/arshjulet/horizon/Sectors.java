package se.arshjulet.horizon;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the current association watches, in its own words: the slices of the omvärldskarta. One that has chosen nothing has a
 * proposed set. Everyone in the association reads; its coordinators change.
 */
public interface Sectors {

    /** A longer name does not fit the picture's rim. */
    int LONGEST = 40;

    /** More are too narrow to see. */
    int MOST = 12;

    /** In their order: clockwise from the top. */
    List<Sector> all();

    /** Last of them all.
     * @throws InvalidTipException at "name" */
    UUID add(String name);

    /** @throws InvalidTipException at "name" */
    void rename(UUID id, String name);

    /** One step back or forth; nothing if it stands there already. */
    void move(UUID id, boolean forth);

    /** @param into where its tips go; needed only if it has any
     * @throws InvalidTipException at "into" if it has tips and nothing is said, or if it is the last one */
    void remove(UUID id, @Nullable UUID into);

    /** @param tips how many it holds */
    record Sector(UUID id, String name, int tips) {}
}
