package se.arshjulet.association;

import java.util.UUID;

/** A samordningsförbund as other modules see it.
 * @param slug its name in addresses: /karta/{slug}
 * @param demo invented data, and every page says so */
public record AssociationInfo(UUID id, String slug, String name, boolean demo) {}
