package se.arshjulet.task.ui;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What is new about what a person has to do. A Spring bean of the module that owns the kind, where there is anything such. */
public interface TaskNews {

    /** The kind, as given to {@code Tasks.open}. */
    String kind();

    /** How many messages the person signed in has not read, by subject; those without any are left out. One statement. */
    Map<UUID, Integer> unread(Collection<UUID> subjectIds);

    /** Where the latest of them stands, by subject: an address below the base URL. One statement. */
    Map<UUID, String> newest(Collection<UUID> subjectIds);
}
