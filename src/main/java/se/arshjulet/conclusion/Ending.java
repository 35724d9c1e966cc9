package se.arshjulet.conclusion;

/** Why a konklusion no longer holds: avslutad, uppgått i en annan, delad, ersatt. */
public enum Ending {
    RETIRED,
    MERGED,
    SPLIT,
    REPLACED
}
