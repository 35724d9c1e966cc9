package se.arshjulet.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guests' links stand in the register of all links, where they let nobody in. */
@Service
@Transactional
class GuestRegister implements GuestLinks {

    private final LinkRegister links;
    private final Clock clock;

    GuestRegister(LinkRegister links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public UUID make(UUID madeBy, UUID associationId, UUID subject, Instant expiresAt) {
        return links.add(AccessLink.Kind.GUEST, madeBy, associationId, subject, expiresAt);
    }

    @Override
    public UUID makeForInterview(UUID madeBy, UUID associationId, UUID interview, Instant expiresAt) {
        return links.add(AccessLink.Kind.INTERVIEW, madeBy, associationId, interview, expiresAt);
    }

    @Override
    public String address(UUID linkId) {
        return links.urlFor(linkId);
    }

    @Override
    public Optional<String> addressOf(UUID subject) {
        return links.openFor(subject, clock.instant()).map(links::urlFor);
    }

    @Override
    public void withdraw(UUID subject) {
        links.withdrawForTask(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Opened> open(String secret) {
        return open(secret, AccessLink.Kind.GUEST);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Opened> openInterview(String secret) {
        return open(secret, AccessLink.Kind.INTERVIEW);
    }

    private Optional<Opened> open(String secret, AccessLink.Kind kind) {
        return links.findGuest(new LinkToken(secret), kind)
                .filter(link -> link.state(clock.instant()) == AccessLink.State.OPEN)
                .flatMap(link -> {
                    UUID association = link.associationId();
                    UUID subject = link.taskId();
                    return association == null || subject == null
                            ? Optional.empty()
                            : Optional.of(new Opened(association, subject));
                });
    }
}
