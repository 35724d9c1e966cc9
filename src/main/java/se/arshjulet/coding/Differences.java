package se.arshjulet.coding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coding.Coding.Coder;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.interview.InterviewTexts.TextHead;

/**
 * What two who have read the same text apart have marked otherwise, and how they come to agree: one difference at a time, with
 * who settled it. A coordinator's; what cannot be done is refused with an {@link InvalidCodingException}.
 */
public interface Differences {

    /** Empty unless two have coded the text and both are done. */
    Optional<Report> of(UUID textId);

    /** What is to be used of the two. BOTH joins them: the words of both, and all their codes. */
    void settle(UUID differenceId, Outcome outcome);

    /** Takes a settlement back. */
    void unsettle(UUID differenceId);

    enum Outcome {
        /** they had marked the same: nobody needed to say anything */
        SAME,
        FIRST,
        SECOND,
        BOTH,
        NEITHER
    }

    /** Why the two are a difference. */
    enum Kind {
        SAME,
        /** both have marked it, with other codes */
        CODES,
        /** both have marked with the same codes, but much more or less of it */
        PLACE,
        ONLY_FIRST,
        ONLY_SECOND
    }

    /** @param passage the words that either of them has marked */
    record Difference(
            UUID id,
            Kind kind,
            @Nullable Unit first,
            @Nullable Unit second,
            TextSpan at,
            String passage,
            @Nullable Outcome outcome,
            String settledBy,
            @Nullable Instant settledAt) {

        public boolean isSettled() {
            return outcome != null;
        }
    }

    record CodeAgreement(UUID codeId, String code, Agreement agreement) {}

    /** @param marked  whether they marked anything at all, whatever codes they gave
     * @param codes   each code that either has used, by name
     * @param overall all codes laid together */
    record Report(
            TextHead head,
            Coder first,
            Coder second,
            List<Difference> differences,
            Agreement marked,
            List<CodeAgreement> codes,
            Agreement overall) {

        public long left() {
            return differences.stream()
                    .filter(difference -> !difference.isSettled())
                    .count();
        }
    }
}
