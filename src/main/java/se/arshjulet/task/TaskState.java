package se.arshjulet.task;

/** att göra, återsänd, klart, återkallad. */
public enum TaskState {
    OPEN,
    RETURNED,
    DONE,
    WITHDRAWN
}
