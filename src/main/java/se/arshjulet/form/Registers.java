package se.arshjulet.form;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the current association keeps registers of, as forms need it. Whoever keeps the registers implements it. */
public interface Registers {

    /** What can be chosen today, by name: what the register holds, and what is proposed for it and not yet decided.
     * @param words what the name holds, whatever the case; blank for all
     * @param most  how many, at the most */
    List<RegisterEntry> lookUp(RegisterKind kind, String words, int most);

    /** Those of the ids that are, or once were, of the register or proposed for it, with their names as they are now. */
    List<RegisterEntry> find(RegisterKind kind, Collection<UUID> ids);

    /** Names what is not there, in the name of the person signed in. The same name again is the same entry.
     * @throws IllegalArgumentException with a Swedish message that can stand at the field */
    RegisterEntry propose(RegisterKind kind, String name);

    /** Those of the ids that were proposed and are not in a register: they wait for the coordinator, or she declined. */
    List<Proposed> proposed(Collection<UUID> ids);
}
