package se.arshjulet.task;

/** Somebody has got something to do, in the transaction that gives it to her. */
public record TaskOpened(Tasks.NewTask task) {}
