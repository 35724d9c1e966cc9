package se.arshjulet.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The archives of the current association's years. Who may have them made and read them is for the caller to say. */
public interface Archives {

    /** Has the year's archive made, once the caller's transaction is through. Those made before keep standing. */
    void ask(int year, UUID by, String byName);

    /** The year's, the newest first. */
    List<Archive> of(int year);

    /** One that is ready. */
    Optional<Archive> ready(int year, int number);

    /** Writes the zip, a piece at a time. */
    void read(Archive archive, OutputStream to) throws IOException;

    enum State {
        WAITING,
        READY,
        FAILED
    }

    /** @param number which of the year's it is
     * @param steps  how many there are in the making, with 0 before it has begun
     * @param size   bytes
     * @param sha256 of the zip, in hexadecimal
     * @param files  how many it holds */
    record Archive(
            UUID id,
            int year,
            int number,
            State state,
            String askedBy,
            Instant askedAt,
            int steps,
            int stepsDone,
            @Nullable Instant madeAt,
            long size,
            String sha256,
            int files) {}
}
