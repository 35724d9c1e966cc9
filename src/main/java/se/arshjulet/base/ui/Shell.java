package se.arshjulet.base.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the frame around every view shows of the person and her association. Implemented by the module that knows them. */
public interface Shell {

    /** For the person signed in on this thread. */
    Identity identity();

    /** Goes on in another association where she has a role. */
    void switchTo(UUID associationId);

    /** @param association the name, or empty for a system administrator
     * @param demo        invented data, and every page says so
     * @param ended       what the association has become part of; null as long as it is one of its own
     * @param others      other associations where she has a role */
    record Identity(
            String person,
            String association,
            boolean demo,
            @Nullable Ended ended,
            List<Choice> others) {}

    /** @param into the association that it is part of
     * @param since the first day */
    record Ended(String into, LocalDate since) {}

    record Choice(UUID associationId, String name) {}
}
