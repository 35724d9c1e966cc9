package se.arshjulet.openweb;

/** An address cannot be used, or what it leads to cannot be read. The message is a Swedish sentence. */
public class OpenWebException extends RuntimeException {

    /** Why, for those who do different things by it. */
    public enum Reason {
        /** no address, or none of the web's */
        ADDRESS,
        /** leads to a network that is not public */
        NOT_PUBLIC,
        /** nobody answers there, or not with what was asked for */
        UNREACHABLE,
        TOO_SLOW,
        TOO_LARGE,
        OTHER_KIND,
        /** it answers that it will not or cannot */
        REFUSED
    }

    private final Reason reason;

    OpenWebException(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    OpenWebException(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
