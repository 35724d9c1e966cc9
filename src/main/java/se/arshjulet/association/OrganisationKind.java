package se.arshjulet.association;

/** myndighet, region, kommun, adjungerad (sits with the group without being a member). */
public enum OrganisationKind {
    AUTHORITY,
    REGION,
    MUNICIPALITY,
    CO_OPTED
}
