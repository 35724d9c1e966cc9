package se.arshjulet.interview;

/** Somebody else has moved the interview on meanwhile, so that what was to be done no longer can be. */
public class StaleInterviewException extends RuntimeException {}
