package se.arshjulet.association;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of a member file, read and understood.
 * @param unit null where the line is about the member itself
 * @param parent name of another unit of the same member */
record MemberRow(
        int line,
        @Nullable Party party,
        String member,
        OrganisationKind kind,
        @Nullable String code,
        @Nullable String unit,
        @Nullable String parent,
        Set<Seat> seats) {}
