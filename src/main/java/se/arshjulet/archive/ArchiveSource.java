package se.arshjulet.archive;

import java.io.IOException;

/**
 * A module's part of a year's archive. Register a bean. It is called with the tenant set and nobody signed in, in one
 * transaction for all parts that sees one moment and writes nothing. The same content must give the same bytes: rows are in
 * an order of their own, and no moment but those of the data is written.
 */
public interface ArchiveSource {

    /** Its folder in the archive, e.g. "svar"; no other source has it. */
    String folder();

    /** What the folder holds, a line or two in klarspråk for LASMIG.txt. */
    String words();

    /** @param out writes in the folder */
    void write(ArchiveYear year, ArchiveWriter out) throws IOException;
}
