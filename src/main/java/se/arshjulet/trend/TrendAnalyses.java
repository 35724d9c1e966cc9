package se.arshjulet.trend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.document.Document;

/**
 * The current association's yearly omvärldsanalys: it drafts itself from the trendkort, the year's tips and the konklusioner,
 * and its coordinators write what only people can. Everyone with a role in the association reads what is decided; the draft
 * is the coordinators'.
 */
public interface TrendAnalyses {

    /** The years that have one, newest first; others than coordinators see only what is decided. */
    List<Edition> list();

    /** The newest edition of the year that she may see. */
    Optional<Analysis> of(int year);

    /** An earlier edition, which was decided. */
    Optional<Analysis> edition(int year, int edition);

    /** A draft for the year, unless there is one.
     * @throws InvalidTrendException if the year's is decided: then {@link #correct} begins another edition */
    void begin(int year);

    /** One of the texts that people write.
     * @param html of an editor; what is not allowed is taken out
     * @param was  what stood there when she began
     * @return when it was kept
     * @throws OverwrittenException if somebody else has written there since
     * @throws InvalidTrendException if it is decided, or too long */
    Instant write(int year, Part part, String html, String was);

    /** What is not as it should be; nothing of it hinders a decision. */
    List<Gap> gaps(int year);

    /** It lies still from now on.
     * @throws InvalidTrendException if no trendkort has been judged for the year, or nothing is written of what matters most */
    void decide(int year);

    /** Another edition of what is decided, which stays.
     * @param because why, for those who have read the earlier */
    void correct(int year, String because);

    /** As it is written. Headings are numbered. */
    Document document(Analysis analysis);

    /** What people write. */
    enum Part {
        INTRODUCTION,
        ESSENCE,
        DOING
    }

    /** @param because why there is another than the first; empty for the first */
    record Edition(
            int year, int edition, String because, @Nullable LocalDate decidedOn, String decidedBy) {

        public boolean isDecided() {
            return decidedOn != null;
        }
    }

    /** @param matter gathered now, if it is a draft; as it was, if it is decided */
    record Analysis(Edition edition, AnalysisMatter matter) {}

    /** @param about the title of the card, or of the konklusion, that it is about; empty if it is a text */
    record Gap(Kind kind, String about) {

        public enum Kind {
            NOT_JUDGED,
            NO_EVIDENCE,
            NO_CONSEQUENCE,
            NO_INTRODUCTION,
            NO_ESSENCE,
            NO_DOING
        }
    }

    /** Somebody else has written there since she began; nothing was kept. */
    class OverwrittenException extends RuntimeException {

        private final String now;

        OverwrittenException(String now) {
            super("Somebody else has written there");
            this.now = now;
        }

        /** What stands there now, as HTML. */
        public String now() {
            return now;
        }
    }
}
