package se.arshjulet.account;

/** What a page may load and run, for each door. */
public final class ContentPolicy {

    static final String PUBLIC =
            "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** For what others may show in a page of theirs: it knows nobody, so nobody can be led to press anything in it. */
    static final String FRAME = PUBLIC.replace("frame-ancestors 'none'", "frame-ancestors *");

    static final String SIGN_IN = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** As for signing in, with our own script that saves. */
    static final String GUEST = SIGN_IN + "; script-src 'self'; connect-src 'self'";

    static final String APPLICATION = application("");

    private ContentPolicy() {}

    /** For Vaadin's page, whose inline script carries the nonce. Its client makes functions of text, hence the eval. */
    public static String forPage(String nonce) {
        return application(" 'nonce-" + nonce + "' 'unsafe-eval'");
    }

    /** As {@link #forPage}, for a page that one of our own shows in a frame. */
    public static String forPageInOurFrame(String nonce) {
        return forPage(nonce).replace("frame-ancestors 'none'", "frame-ancestors 'self'");
    }

    private static String application(String scripts) {
        return "default-src 'self'; script-src 'self'" + scripts + "; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
                + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}
