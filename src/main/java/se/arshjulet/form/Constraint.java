package se.arshjulet.form;

/** What must hold of an answer.
 * @param that    a FEEL expression that is true when it does
 * @param message in Swedish, to stand at the field when it does not */
public record Constraint(String that, String message) {}
