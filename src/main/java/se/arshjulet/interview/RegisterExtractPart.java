package se.arshjulet.interview;

import java.util.UUID;
import se.arshjulet.file.WordDocument;

/** What a module keeps on a nyckelperson. Register a bean; it is called with the tenant set, for one who may open the key. */
public interface RegisterExtractPart {

    /** Its place among the others, smallest first. */
    int order();

    /** Writes under headings of the second level; nothing if there is nothing. */
    void write(UUID informantId, WordDocument document);
}
