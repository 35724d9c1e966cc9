package se.arshjulet.interview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is lost or left without its words when texts are erased, told before. A bean of the module that uses them. */
public interface TextUse {

    /** By text; those of which nothing is made are left out. For a coordinator, with a few statements. */
    Map<UUID, Use> of(Collection<UUID> textIds);

    /** @param quotes  how many are marked in it
     * @param leaning "Konklusion 3", in order */
    record Use(int quotes, List<String> leaning) {}
}
