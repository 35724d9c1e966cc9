package se.arshjulet.form;

/** What a question chooses from.
 * @param several    whether more than one may be chosen
 * @param mayPropose whether one may name what is not there, for the coordinator to take in */
public record RegisterChoice(RegisterKind kind, boolean several, boolean mayPropose) {}
