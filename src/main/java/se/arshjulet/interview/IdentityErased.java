package se.arshjulet.interview;

import java.util.UUID;

/** Who a nyckelperson is has been taken out of the key, by a recorded decision. Published in the transaction that erases it. */
public record IdentityErased(UUID informantId) {}
