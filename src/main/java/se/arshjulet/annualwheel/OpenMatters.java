package se.arshjulet.annualwheel;

import java.util.List;
import se.arshjulet.base.YearSpan;

/** What a module has begun in a year and not ended, for whoever closes the year. Register a bean. */
public interface OpenMatters {

    /** Called in the current association, for a coordinator; with a number of statements that does not grow. */
    List<OpenMatter> of(YearSpan year);

    /** In the order that they are shown. */
    enum Kind {
        ROUND,
        FOLLOW_UP,
        CONCLUSION_DRAFT,
        INTERVIEW_ROUND,
        STATUS_REPORT,
        REVIEW
    }

    /** Something that is not over. The words are Swedish.
     * @param standing  how it stands, e.g. "2 av 6 har inte svarat"
     * @param toDo      what to do about it
     * @param atClosing what becomes of it if the year is closed all the same
     * @param address   the page where it is done */
    record OpenMatter(Kind kind, String title, String standing, String toDo, String atClosing, String address) {}
}
