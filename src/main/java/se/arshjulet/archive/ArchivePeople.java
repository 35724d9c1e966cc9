package se.arshjulet.archive;

import java.util.UUID;

/** What people are called, for whoever keeps them to say. */
public interface ArchivePeople {

    /** Empty if nobody has the id. */
    String name(UUID accountId);
}
