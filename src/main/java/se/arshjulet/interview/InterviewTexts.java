package se.arshjulet.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has been said in interviews, in text. Offsets into a text are Unicode code points, as REFI-QDA 1.5 counts, and its lines
 * end with a line feed. Once coding has begun it is frozen: it is never changed again, only erased by a decision. Coordinators
 * only.
 */
public interface InterviewTexts {

    enum Kind {
        /** what the interviewer wrote down */
        NOTES,
        /** word for word */
        TRANSCRIPT
    }

    /** Those of informants who have not withdrawn their consent, newest year first, then by pseudonym. two statements. */
    List<TextHead> list();

    /** Empty where there is none, or where its informant has withdrawn her consent. */
    Optional<InterviewText> find(UUID textId);

    /** @param content any line ends; it is kept in NFC with line feeds
     * @throws InvalidInterviewException with Swedish messages by field: "interview", "title" or "content" */
    UUID add(UUID interviewId, Kind kind, String title, String content);

    /** Other words in the place of those that are there.
     * @throws InvalidInterviewException if coding has begun, or the field's faults */
    void correct(UUID textId, String title, String content);

    /** Coding begins: from now on it is not changed. Again: nothing happens.
     * @throws InvalidInterviewException at text, while it is not ready ({@link TextHead#isReady}) */
    void freeze(UUID textId);

    /** What its informant has corrected and does not stand in it, since its coding had begun by then. */
    List<Correction> correctionsBeside(UUID textId);

    /** @param part the guide's name for what it is about */
    record Correction(String part, String words) {}

    /** A text without its words.
     * @param memberId the membership its informant answers under
     * @param codePoints its length
     * @param sha256 of its content in UTF-8, in hexadecimal
     * @param readUntil the last day that its informant has to correct it, while she is asked to; or null
     * @param corrected she has corrected it, and that is not taken in */
    record TextHead(
            UUID id,
            UUID interviewId,
            UUID informantId,
            int number,
            UUID memberId,
            String member,
            String function,
            int year,
            String round,
            Kind kind,
            String title,
            int codePoints,
            String sha256,
            boolean frozen,
            boolean erased,
            @Nullable LocalDate readUntil,
            boolean corrected) {

        /** It can be coded: nobody is asked whether it is right, and nothing that was said of it is left out. */
        public boolean isReady() {
            return readUntil == null && !corrected;
        }

        /** "N7" */
        public String pseudonym() {
            return Informants.pseudonymOf(number);
        }
    }

    /** @param content empty when it is erased */
    record InterviewText(TextHead head, String content) {}
}
