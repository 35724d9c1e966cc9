package se.arshjulet.base.ui;

import java.util.List;
import java.util.UUID;

/** What the frame around every view shows of the person and her association. Implemented by the module that knows them. */
public interface Shell {

    /** For the person signed in on this thread. */
    Identity identity();

    /** Goes on in another association where she has a role. */
    void switchTo(UUID associationId);

    /** @param association the name, or empty for a system administrator
     * @param demo        invented data, and every page says so
     * @param others      other associations where she has a role */
    record Identity(String person, String association, boolean demo, List<Choice> others) {}

    record Choice(UUID associationId, String name) {}
}
