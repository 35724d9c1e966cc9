package se.arshjulet.datarequest.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.InvalidPlanException;
import se.arshjulet.datarequest.MoreTime;
import se.arshjulet.datarequest.Rounds.Asked;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

/** The coordinator's answer to one who asks for more time. */
@Component
class TimeAnswers {

    private final MoreTime time;
    private final DateWords words;

    TimeAnswers(MoreTime time, DateWords words) {
        this.time = time;
        this.words = words;
    }

    /** The day that was asked for, with one press; if it cannot be given any more, she is asked for another. */
    void grant(AssignmentItem item, Runnable after) {
        Asked asked = item.asked();
        if (asked == null) {
            return;
        }
        try {
            Meanwhile.attempt(() -> grant(item, asked, asked.day(), ""), after);
        } catch (InvalidPlanException tooLate) {
            dialog(item, asked, after).after(tooLate).open();
        }
    }

    /** Another day, or no. */
    void answer(AssignmentItem item, Runnable after) {
        Asked asked = item.asked();
        if (asked != null) {
            dialog(item, asked, after).open();
        }
    }

    private AnswerTimeDialog dialog(AssignmentItem item, Asked asked, Runnable after) {
        return new AnswerTimeDialog(
                item,
                asked,
                words,
                (day, said) -> Meanwhile.attempt(() -> grant(item, asked, day, said), after),
                said -> Meanwhile.attempt(() -> refuse(item, asked, said), after));
    }

    private void grant(AssignmentItem item, Asked asked, LocalDate day, String said) {
        time.grant(item.id(), asked.id(), day, said);
        Notice.done(I18NProvider.translate("datarequest.move.done.one", item.memberName(), words.dayOfMonth(day)));
    }

    private void refuse(AssignmentItem item, Asked asked, String said) {
        time.refuse(item.id(), asked.id(), said);
        Notice.done(I18NProvider.translate("datarequest.time.refused.done", item.representativeName()));
    }
}
