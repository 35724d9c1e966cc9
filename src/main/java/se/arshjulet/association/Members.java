package se.arshjulet.association;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The current association's members, units and representatives. */
public interface Members {

    /** Those valid on the day, members first and then the co-opted, in Swedish order of name. */
    List<Member> on(LocalDate day);

    Optional<Member> byId(UUID memberId);

    /** Units valid on the day, parents before children. */
    List<Unit> units(UUID memberId, LocalDate day);

    /** All representatives, with one statement. */
    List<Representative> representatives();

    void appoint(UUID memberId, UUID accountId, @Nullable String functionTitle);

    void dismiss(UUID memberId, UUID accountId);
}
