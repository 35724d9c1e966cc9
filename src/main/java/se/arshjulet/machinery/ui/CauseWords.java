package se.arshjulet.machinery.ui;

import java.util.Locale;
import se.arshjulet.machinery.Cause;

/** What lies behind a failure, in words. */
final class CauseWords {

    private CauseWords() {}

    /** The sentence that says why. */
    static String key(Cause cause) {
        return "machinery.cause." + cause.name().toLowerCase(Locale.ROOT);
    }

    /** The sentence that says what an administrator does about it. */
    static String adviceKey(Cause cause) {
        return key(cause) + ".advice";
    }
}
