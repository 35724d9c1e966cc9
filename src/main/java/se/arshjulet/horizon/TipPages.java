package se.arshjulet.horizon;

import org.jspecify.annotations.Nullable;

/** Looks at the page of a tip so that nobody needs to write what stands there. */
public interface TipPages {

    /** Goes out on the open web: it takes up to some ten seconds. Needs no association.
     * @throws se.arshjulet.openweb.OpenWebException with a Swedish sentence */
    Facts look(String address);

    /** By the address alone: where people watch and listen. READ for all others. */
    TipKind guess(String address);

    /** @param title   empty if it says none
     * @param minutes if it tells how long it takes */
    record Facts(String title, TipKind kind, @Nullable Integer minutes) {}
}
