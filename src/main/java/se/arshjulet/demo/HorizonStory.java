package se.arshjulet.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.horizon.HorizonLayer;
import se.arshjulet.horizon.TipKind;

/** What the demo's people have found outside the association. */
record HorizonStory(List<Tip> tips, List<Source> sources) {

    /** @param by        what stands before @ in the address of whoever gives it
     * @param sector     its name
     * @param conclusion its number
     * @param starredBy  as {@code by} */
    record Tip(
            int daysAgo,
            String by,
            TipKind kind,
            String title,
            String address,
            int minutes,
            String why,
            HorizonLayer layer,
            String sector,
            @Nullable Integer conclusion,
            @Nullable List<Remark> comments,
            boolean forReport,
            @Nullable List<String> starredBy) {}

    record Remark(String by, String text) {}

    record Source(String title, String address) {}
}
