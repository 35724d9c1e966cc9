package se.arshjulet.datarequest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.RegisterEntry;

/** A year's answers to a form, assignment by assignment: a member may have been asked several times, about one thing each. */
public interface YearAnswers {

    /** Who has been asked the form about the year, by the members' names; those withdrawn are left out. Statements do not grow
     * with their number.
     * @param subjectQuestion whose answer says what each is about: a thing of a register */
    List<Asked> asked(String formKey, int referenceYear, String subjectQuestion);

    /** The years that somebody has been asked about, newest first. */
    List<Integer> years(String formKey);

    /** Answers as they were when they were approved: they never change. One at a time, since there may be hundreds.
     * @return empty if this association has no such */
    Optional<Approved> approved(UUID revisionId);

    /** What the assignments still lack, by the form's parts, of those that are being answered. What has been answered in them is
     * nobody's but the answerer's. */
    List<Lacking> lacking(List<UUID> assignmentIds);

    /** @param subject    what it is about, as it stands now; null while nobody has said
     * @param revisionId its last approved answers; null if there are none. A reopened one has some still */
    record Asked(
            UUID assignmentId,
            UUID memberId,
            String memberName,
            UUID representativeId,
            String representativeName,
            AssignmentState state,
            LocalDate dueOn,
            @Nullable RegisterEntry subject,
            @Nullable UUID revisionId) {

        /** The same, about something else. */
        public Asked about(@Nullable RegisterEntry other) {
            return new Asked(
                    assignmentId,
                    memberId,
                    memberName,
                    representativeId,
                    representativeName,
                    state,
                    dueOn,
                    other,
                    revisionId);
        }
    }

    /** @param subjectYear the year that the answers are about */
    record Approved(UUID revisionId, String memberName, int subjectYear, FormDefinition form, AnswerSet answers) {}

    /** @param parts titles of the form's parts where something is to be answered still, in the form's order */
    record Lacking(UUID assignmentId, List<String> parts) {}
}
