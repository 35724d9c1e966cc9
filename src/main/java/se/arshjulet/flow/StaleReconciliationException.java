package se.arshjulet.flow;

/** Somebody else has moved since the page was shown, or the reconciliation has ended. */
public class StaleReconciliationException extends RuntimeException {}
