package se.arshjulet.base.ui;

/** The four states that everything is in, each with an icon and a word, never by colour alone; and two quiet ones. */
public enum State {
    /** att göra */
    TODO,
    /** pågår */
    UNDER_WAY,
    /** klart */
    DONE,
    /** försenat, återsänt: somebody must act */
    ATTENTION,
    /** planerat, utkast: nothing asked of anybody yet */
    PLANNED,
    /** återkallat, avslutat utan svar */
    ENDED;

    String cssName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
