package se.arshjulet.form.xlsform;

import java.util.List;
import se.arshjulet.form.Question;

/** A question whose expressions are not read yet: what they mean depends on what all the others are.
 * @param within the groups that it stood in and that are no parts here; it is asked where they are
 * @param yesNo  of a yes-or-no the choice that means yes and the one that means no */
record Draft(SurveyRow row, Question question, List<SurveyRow> within, List<String> yesNo) {

    static Draft of(SurveyRow row, Question question, List<SurveyRow> within) {
        return new Draft(row, question, within, List.of(Names.YES.code(), Names.NO.code()));
    }
}
