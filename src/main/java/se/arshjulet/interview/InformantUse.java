package se.arshjulet.interview;

import java.util.List;
import java.util.UUID;

/** What leans on something that a nyckelperson has said, told before her consent is taken back. A bean of the module that leans. */
public interface InformantUse {

    /** "Konklusion 3", in order; for a coordinator. */
    List<String> of(UUID informantId);
}
