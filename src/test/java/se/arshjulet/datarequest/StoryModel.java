package se.arshjulet.datarequest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arshjulet.review.Audience;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewStep;

/** What a request should be after each step, told as simply as it can be: no database, no engine, no clock of its own. */
final class StoryModel {

    static final int COORDINATOR = 0;
    static final int GROUP = 3;
    private static final int MORNING = 8;

    private final ReviewPlan plan;
    private LocalDateTime now;

    AssignmentState state = AssignmentState.OPEN;
    int step;
    final Set<Integer> votes = new HashSet<>();
    private @Nullable LocalDate groupsLastDay;
    /** What stands in the question. */
    String saved = "Till en början";
    /** What counts there: the last approved. */
    @Nullable
    String approved;
    /** The question is approved, while others are mended. */
    private boolean closed;
    /** Which of the member's two representatives has it. */
    int holder;
    /** A colleague has a part of it, in which the question is. */
    boolean shared;
    /** How often she has been given one. */
    private int parts;
    /** In which part what stands came in, if it is the colleague's and nobody has said that it is right; else 0. */
    private int unsignedIn;

    StoryModel(ReviewPlan plan, LocalDateTime now) {
        this.plan = plan;
        this.now = now;
    }

    /** @return whether it is allowed; if not, nothing has changed */
    boolean does(StoryStep told) {
        if (!isAllowed(told)) {
            return false;
        }
        switch (told.act()) {
            case SAVE, SAVE_ON_BEHALF -> {
                saved = told.words();
                unsignedIn = 0;
            }
            case COLLEAGUE_SAVES -> {
                saved = told.colleaguesWords();
                unsignedIn = parts;
            }
            case SHARE -> {
                shared = true;
                parts++;
            }
            case COLLEAGUE_IS_DONE, TAKE_BACK -> shared = false;
            case SIGN_OFF -> {
                shared = false;
                unsignedIn = unsignedIn == parts ? 0 : unsignedIn;
            }
            case REASSIGN -> holder = 1 - holder;
            case SUBMIT -> {
                state = AssignmentState.SUBMITTED;
                shared = false;
                open(step);
            }
            case APPROVE -> approve(told.who());
            case APPROVE_FOR_GROUP -> pass();
            case GIVE_BACK -> giveBack(false);
            case GIVE_BACK_AND_APPROVE_REST -> {
                if (!remarksTheQuestion(told)) {
                    approved = saved;
                }
                giveBack(!remarksTheQuestion(told));
            }
            case LET_DAYS_PASS -> letDaysPass(told.number() % 12);
            case WITHDRAW -> {
                state = AssignmentState.WITHDRAWN;
                shared = false;
            }
            case REOPEN -> {
                state = AssignmentState.RETURNED;
                step = 0;
            }
            case FORMER_SAVES -> throw new AssertionError("never allowed");
            case SAY, HAND_OVER, MOVE_DAY, ASK_FOR_TIME, GRANT_TIME, REMIND -> {}
        }
        return true;
    }

    /** Whether the remark is about the question whose answer is followed, or about another. */
    static boolean remarksTheQuestion(StoryStep told) {
        return told.number() % 2 == 0;
    }

    private boolean isAllowed(StoryStep told) {
        boolean underReview = state == AssignmentState.SUBMITTED;
        return switch (told.act()) {
            case SAVE, SAVE_ON_BEHALF -> state.isAnswerable() && !closed;
            case SUBMIT -> state.isAnswerable() && unsignedIn == 0;
            case HAND_OVER, REMIND -> state.isAnswerable();
            case REASSIGN -> !isOver();
            case FORMER_SAVES -> false;
            case SHARE -> state.isAnswerable() && !shared;
            case COLLEAGUE_SAVES -> state.isAnswerable() && shared && !closed;
            case COLLEAGUE_IS_DONE -> parts > 0;
            case SIGN_OFF, TAKE_BACK -> state.isAnswerable() && parts > 0;
            case SAY -> true;
            case APPROVE -> underReview && approves(told.who());
            case APPROVE_FOR_GROUP ->
                underReview && told.who() == COORDINATOR && now().audience().isGroup();
            case GIVE_BACK -> underReview && givesBack(told.who());
            case GIVE_BACK_AND_APPROVE_REST ->
                underReview && givesBack(told.who()) && (told.who() == COORDINATOR || hasTheLastWordAlone());
            case REOPEN -> state == AssignmentState.APPROVED;
            case MOVE_DAY, ASK_FOR_TIME, GRANT_TIME -> state.isAnswerable();
            case LET_DAYS_PASS -> true;
            case WITHDRAW -> state != AssignmentState.APPROVED && state != AssignmentState.WITHDRAWN;
        };
    }

    private ReviewStep now() {
        return plan.steps().get(step);
    }

    private boolean isLast() {
        return step == plan.steps().size() - 1;
    }

    private boolean hasTheLastWordAlone() {
        return isLast() && (!now().audience().isGroup() || now().needed(GROUP) == 1);
    }

    private boolean approves(int who) {
        return switch (now().audience()) {
            case ANYONE -> true;
            case COORDINATOR -> who == COORDINATOR;
            case PREPARATORY_GROUP -> who != COORDINATOR;
        };
    }

    private boolean givesBack(int who) {
        return who == COORDINATOR || now().audience() != Audience.COORDINATOR;
    }

    private void approve(int who) {
        if (now().audience().isGroup()) {
            votes.add(who);
            if (votes.size() < now().needed(GROUP)) {
                return;
            }
        }
        pass();
    }

    private void pass() {
        if (isLast()) {
            state = AssignmentState.APPROVED;
            approved = saved;
            closed = false;
        } else {
            open(step + 1);
        }
    }

    private void open(int next) {
        step = next;
        votes.clear();
        groupsLastDay = now().days() == 0 ? null : now.toLocalDate().plusDays(now().days());
    }

    private void giveBack(boolean closes) {
        state = AssignmentState.RETURNED;
        closed = closes;
    }

    private void letDaysPass(int days) {
        now = now.plusDays(days);
        if (isOverdue() && now().silentConsent()) {
            pass();
        }
    }

    private boolean isOverdue() {
        return state == AssignmentState.SUBMITTED
                && groupsLastDay != null
                && !now.isBefore(groupsLastDay.plusDays(1).atTime(MORNING, 0));
    }

    /** Whether she may be reminded of a review. */
    boolean isWaitedFor(int who) {
        return state == AssignmentState.SUBMITTED && now().audience().isGroup() && !votes.contains(who);
    }

    boolean isOver() {
        return state == AssignmentState.APPROVED || state == AssignmentState.WITHDRAWN;
    }
}
