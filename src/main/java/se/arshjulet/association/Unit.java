package se.arshjulet.association;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit of a member in the current association's register. */
public record Unit(
        UUID id, UUID memberId, String name, @Nullable UUID parentId, Set<Seat> seats) {}
