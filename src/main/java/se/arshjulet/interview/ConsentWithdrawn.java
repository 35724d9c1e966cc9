package se.arshjulet.interview;

import java.util.UUID;

/** A nyckelperson no longer agrees to what she has said being used. Published in the transaction that records it. */
public record ConsentWithdrawn(UUID informantId) {}
