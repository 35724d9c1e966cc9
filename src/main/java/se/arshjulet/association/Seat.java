package se.arshjulet.association;

/** Where a unit's people sit: styrelse, beredningsgrupp, analysgrupp. */
public enum Seat {
    BOARD,
    PREPARATORY_GROUP,
    ANALYSIS_GROUP
}
