package se.arshjulet.annualwheel;

import java.util.Set;
import java.util.UUID;

/** What in a year's plan will ask somebody for something: it is hers too, though another sees to it that she is asked. */
public interface AskedByPlan {

    /** The ids of the activities that ask the person signed in, as things stand now. */
    Set<UUID> of(int year);
}
