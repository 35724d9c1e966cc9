package se.arshjulet.form.table;

import java.util.List;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;

/** Where things of a register are found by name. */
@FunctionalInterface
public interface RegisterNames {

    /** @param words what the name holds
     * @param most  how many, at the most */
    List<RegisterEntry> find(RegisterKind kind, String words, int most);
}
