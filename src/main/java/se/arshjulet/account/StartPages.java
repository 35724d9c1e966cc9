package se.arshjulet.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person begins. */
public final class StartPages {

    static final String LOGIN = "/login";

    /** A path of ours: no scheme, no host, nothing that a browser could take for one. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private StartPages() {}

    /** The path of her own start, by what she may do. */
    public static String of(SignedIn person) {
        if (person.is(Role.COORDINATOR)) {
            return "/oversikt";
        }
        if (person.is(Role.REPRESENTATIVE)) {
            return "/uppgifter";
        }
        if (person.is(Role.REVIEWER)) {
            return "/granskning";
        }
        return person.is(Role.READER) ? "/laget" : "/admin";
    }

    /** The page she wanted before she signed in, if it is one of ours; or else her start. */
    static String afterSignIn(@Nullable String wanted) {
        return wanted != null && OWN_PATH.matcher(wanted).matches() ? wanted : "/";
    }
}
