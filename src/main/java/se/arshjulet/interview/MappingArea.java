package se.arshjulet.interview;

/** The five areas of kartläggningen (domain.md): målgrupp, insatser, arbetssätt, samverkan, kommunikation. */
public enum MappingArea {
    TARGET_GROUP,
    INTERVENTION,
    WORKING_METHOD,
    COLLABORATION,
    COMMUNICATION
}
