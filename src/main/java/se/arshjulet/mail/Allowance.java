package se.arshjulet.mail;

/** How many mails may go now. A tenth of the rate is kept for mails that somebody waits for, while a round's thousand go. */
record Allowance(int limit, boolean urgentOnly) {

    static final Allowance UNLIMITED = new Allowance(Integer.MAX_VALUE, false);

    static Allowance of(int perMinute, int usedLastMinute) {
        int ordinary = ordinaryPerMinute(perMinute) - usedLastMinute;
        return ordinary > 0 ? new Allowance(ordinary, false) : new Allowance(perMinute - usedLastMinute, true);
    }

    static int ordinaryPerMinute(int perMinute) {
        return perMinute == 1 ? 1 : perMinute - Math.max(1, perMinute / 10);
    }
}
