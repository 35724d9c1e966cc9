package se.arshjulet.horizon;

/** Somebody else has changed the tip, or taken it away, since it was read. */
public class StaleTipException extends RuntimeException {}
