package se.arshjulet.statusreport.ui;

import java.time.YearMonth;
import java.util.UUID;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.statusreport.ReportWriting;
import se.arshjulet.statusreport.StalePartException;
import se.arshjulet.statusreport.StaleReportException;

/** What the parts of the editor have in common: which report they write in, and what follows when something is kept.
 * @param month   whose report it is
 * @param saved   after something is kept that the part itself shows already
 * @param changed after something is kept that the whole page has to show anew */
record Editing(
        UUID report,
        YearMonth month,
        ReportWriting writing,
        DateWords words,
        SavedWord savedWord,
        Runnable saved,
        Runnable changed) {

    /** Keeps something that shows in its own place.
     * @return whether it was kept */
    boolean keep(FieldProblems problems, Runnable work) {
        try {
            boolean well = problems.attempt(work);
            if (well) {
                savedWord.at(words);
                saved.run();
            } else {
                savedWord.failed();
            }
            return well;
        } catch (StaleReportException somebodyWasFirst) {
            Notice.failed(Labels.text("stale"));
            changed.run();
            return false;
        }
    }

    /** Does something after which the page is another. */
    void change(Runnable work) {
        try {
            work.run();
        } catch (StaleReportException | StalePartException somebodyWasFirst) {
            Notice.failed(Labels.text("stale"));
        }
        changed.run();
    }
}
