package se.arshjulet.association;

/** The parties that pool money under lag (2003:1210); Försäkringskassan and Arbetsförmedlingen are the state together. */
public enum Party {
    STATE,
    REGION,
    MUNICIPALITIES
}
