package se.arshjulet.horizon;

/** What one does with a tip: läs, titta, lyssna. */
public enum TipKind {
    READ,
    WATCH,
    LISTEN
}
