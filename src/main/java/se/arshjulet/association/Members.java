package se.arshjulet.association;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The current association's members, units and representatives. Its coordinators may change them, and the system when nobody is signed in. */
public interface Members {

    /** Those valid on the day, members first and then the co-opted, in Swedish order of name. */
    List<Member> on(LocalDate day);

    Optional<Member> byId(UUID memberId);

    /** What they are called, by id, whether they are members still or not; one statement. */
    Map<UUID, String> names(Collection<UUID> memberIds);

    /** Units valid on the day, parents before children, siblings in Swedish order of name. */
    List<Unit> units(UUID memberId, LocalDate day);

    /** The same for every member at once, by member; the number of statements does not grow with the members. */
    Map<UUID, List<Unit>> unitsByMember(LocalDate day);

    /** The same for these members only. */
    Map<UUID, List<Unit>> unitsByMember(LocalDate day, Collection<UUID> memberIds);

    /** All representatives, by name in Swedish order; the number of statements does not grow with them. */
    List<Representative> representatives();

    /** Lets a person answer for a member, and gives her the role for it. Again: changes her function's title.
     * @throws IllegalArgumentException if the association has no such member */
    void appoint(UUID memberId, UUID accountId, @Nullable String functionTitle);

    /** Appoints a person by e-mail; one who has no account yet gets one, and an invitation by mail.
     * @throws IllegalArgumentException if the association has no such member */
    void invite(UUID memberId, String name, String email, @Nullable String functionTitle);

    /** She no longer answers for the member; with no member left she loses the role too. */
    void dismiss(UUID memberId, UUID accountId);
}
