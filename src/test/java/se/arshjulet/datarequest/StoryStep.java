package se.arshjulet.datarequest;

/**
 * One thing that somebody tries.
 *
 * @param who    of those who review: 0 the coordinator, 1 to 3 the group
 * @param number how many days, which question, and whatever else the act leaves open
 */
record StoryStep(Act act, int who, int number) {

    enum Act {
        SAVE,
        SAVE_ON_BEHALF,
        SUBMIT,
        HAND_OVER,
        APPROVE,
        APPROVE_FOR_GROUP,
        GIVE_BACK,
        GIVE_BACK_AND_APPROVE_REST,
        REOPEN,
        ASK_FOR_TIME,
        GRANT_TIME,
        MOVE_DAY,
        REMIND,
        REASSIGN,
        FORMER_SAVES,
        SHARE,
        COLLEAGUE_SAVES,
        COLLEAGUE_IS_DONE,
        SIGN_OFF,
        TAKE_BACK,
        SAY,
        LET_DAYS_PASS,
        WITHDRAW
    }

    /** Whether it may also be refused for the day that it is about. */
    boolean isAboutADay() {
        return act == Act.MOVE_DAY || act == Act.ASK_FOR_TIME || act == Act.GRANT_TIME;
    }

    /** What is saved by this step, or remarked. */
    String words() {
        return "Text " + number;
    }

    /** What a colleague writes: never the same as anybody else. */
    String colleaguesWords() {
        return "Kollegans text " + number;
    }

    @Override
    public String toString() {
        return act + "(" + who + "," + number + ")";
    }
}
