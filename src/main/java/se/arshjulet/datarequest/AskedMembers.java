package se.arshjulet.datarequest;

import java.util.Set;
import java.util.UUID;

/** Whom the current association has asked what. */
public interface AskedMembers {

    /** The members that have been asked the form about the year, whether or not they have answered; who was let off is not. */
    Set<UUID> about(String formKey, int referenceYear);
}
