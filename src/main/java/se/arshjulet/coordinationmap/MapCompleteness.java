package se.arshjulet.coordinationmap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of the current association's map is there for the public to read. For everyone with a role in it. */
public interface MapCompleteness {

    /** All four modules, in the map's order. A small statement a module. */
    List<Standing> list();

    /** @param on      the day of the edition that is shown; null if none is
     * @param told    how many of today's members it tells of
     * @param members how many they are today
     * @param things  how many things it holds: units, collaborations, measures or flows
     * @param newest  the latest year that somebody has answered for; null if nothing is shown
     * @param upToDate how many of those that it tells of have answered for that year; the others' facts are older
     * @param path    of its page, from the root of the site */
    record Standing(
            MapModule module,
            @Nullable LocalDate on,
            int told,
            int members,
            int things,
            @Nullable Integer newest,
            int upToDate,
            String path) {

        public boolean isPublished() {
            return on != null;
        }
    }
}
