package se.arshjulet.interview;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import se.arshjulet.file.SoundKind;

/**
 * Interviews as sound, for those who may read what was said in them: coordinators, while the informant's consent stands. What a
 * file was called where it came from is not kept, since it often says who speaks.
 */
public interface InterviewRecordings {

    /** The largest that comes in, in bytes. */
    long largest();

    /** Of an interview, in the order that they came; none where its informant has withdrawn her consent. */
    List<Recording> of(UUID interviewId);

    /** Takes in what is read, which is never whole in memory. Call it outside a transaction: reading takes its time.
     * @throws InvalidInterviewException at "file" or "interview", in Swedish */
    UUID add(UUID interviewId, InputStream sound) throws IOException;

    /** To be listened to. Empty where it is erased, of another interview, or of one who has withdrawn her consent. */
    Optional<Sound> open(UUID interviewId, UUID recordingId);

    /** @param number within the interview, from 1
     * @param size   bytes
     * @param sha256 of the file, in hexadecimal
     * @param by     who put it there */
    record Recording(
            UUID id,
            UUID interviewId,
            int number,
            SoundKind kind,
            long size,
            String sha256,
            Instant addedAt,
            String by,
            boolean erased) {}

    /** @param name what it is called when it is saved: with the pseudonym
     * @param content reads from the database as it is read, and skips without reading */
    record Sound(String name, SoundKind kind, Resource content) {}
}
