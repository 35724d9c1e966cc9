package se.arshjulet.form;

/** What an association keeps a register of. */
public enum RegisterKind {
    UNIT,
    MEMBER,
    TARGET_GROUP,
    INTERVENTION,
    MUNICIPALITY
}
