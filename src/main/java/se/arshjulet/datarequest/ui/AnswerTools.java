package se.arshjulet.datarequest.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.arshjulet.datarequest.AnswerFiles;
import se.arshjulet.datarequest.AnswerHistory;
import se.arshjulet.datarequest.AnswerRows;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.Delegations;
import se.arshjulet.datarequest.Fillings;
import se.arshjulet.datarequest.MoreTime;
import se.arshjulet.datarequest.UnchangedAnswers;
import se.arshjulet.form.Registers;
import se.arshjulet.review.Threads;

/** All that a page of answering reads and changes answers with. */
@Component
record AnswerTools(
        Assignments assignments,
        Answers answers,
        AnswerRows rows,
        UnchangedAnswers unchanged,
        Fillings fillings,
        AnswerFiles files,
        AnswerHistory history,
        Delegations delegations,
        MoreTime time,
        ReopenQuestion reopening,
        Registers registers,
        Threads threads,
        Clock clock) {}
