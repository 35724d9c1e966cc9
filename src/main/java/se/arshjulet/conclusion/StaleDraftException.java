package se.arshjulet.conclusion;

/** Somebody was first: it stands elsewhere now. */
public class StaleDraftException extends RuntimeException {}
