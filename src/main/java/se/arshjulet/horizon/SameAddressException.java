package se.arshjulet.horizon;

import se.arshjulet.horizon.Tips.Earlier;

/** The association has a tip with the address already; whoever knows that may give it anyway. */
public class SameAddressException extends RuntimeException {

    private final transient Earlier earlier;

    SameAddressException(Earlier earlier) {
        this.earlier = earlier;
    }

    public Earlier earlier() {
        return earlier;
    }
}
