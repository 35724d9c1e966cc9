package se.arshjulet.review;

/** öppen (någon väntar på svar), besvarad, klar. */
public enum ThreadState {
    OPEN,
    ANSWERED,
    SETTLED
}
