package se.arshjulet.horizon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.Problems;
import se.arshjulet.openweb.OpenWebException;
import se.arshjulet.openweb.WebAddress;

/** What people do with tips. */
@Service
@Transactional
class TipDesk implements Tips {

    private final TipTable table;
    private final TipReader reader;
    private final TipCheck check;

    TipDesk(TipTable table, TipReader reader, TipCheck check) {
        this.table = table;
        this.reader = reader;
        this.check = check;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> list(Filter filter) {
        return reader.list(filter, Access.member());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Item> find(UUID id) {
        return reader.find(id, Access.member());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Comment> comments(UUID tip) {
        return reader.comments(tip, Access.member());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Earlier> earlier(String address) {
        Access.member();
        try {
            return reader.earlier(AddressKey.of(WebAddress.of(address)));
        } catch (OpenWebException notYetAnAddress) {
            return Optional.empty();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Place> lastPlace() {
        return reader.lastPlace(Access.member().accountId());
    }

    @Override
    public UUID add(Draft draft, boolean anyway) {
        SignedIn person = Access.member();
        TipTable.Address address = check.require(draft);
        if (!anyway && !address.key().isEmpty()) {
            reader.earlier(address.key()).ifPresent(earlier -> {
                throw new SameAddressException(earlier);
            });
        }
        UUID id = UUID.randomUUID();
        table.add(id, draft, address, person.accountId());
        return id;
    }

    @Override
    public void change(UUID id, int version, Draft draft) {
        changeable(id);
        if (!table.change(id, version, draft, check.require(draft))) {
            throw new StaleTipException();
        }
    }

    @Override
    public void move(UUID id, Place place) {
        changeable(id);
        check.requireSector(place.sector());
        table.move(id, place);
    }

    @Override
    public void remove(UUID id) {
        changeable(id);
        table.remove(id, Access.member().accountId());
    }

    @Override
    public void restore(UUID id) {
        SignedIn person = Access.member();
        if (!reader.removedBy(id, person.accountId())) {
            throw new StaleTipException();
        }
        table.remove(id, null);
    }

    @Override
    public void star(UUID id, boolean star) {
        UUID person = Access.member().accountId();
        visible(id);
        if (star) {
            table.star(id, person);
        } else {
            table.unstar(id, person);
        }
    }

    @Override
    public void choose(UUID id, boolean chosen) {
        SignedIn person = Access.coordinator();
        visible(id);
        table.choose(id, chosen ? person.accountId() : null);
    }

    @Override
    public void comment(UUID id, String text) {
        SignedIn person = Access.member();
        visible(id);
        new Problems()
                .required("comment", text, "Skriv något först.")
                .longest("comment", text, LONGEST_COMMENT, "Kommentaren")
                .raise(InvalidTipException::new);
        table.comment(id, text.strip(), person.accountId());
    }

    @Override
    public void removeComment(UUID comment) {
        SignedIn person = Access.member();
        UUID writer = table.writerOf(comment).orElseThrow(StaleTipException::new);
        if (!Objects.equals(writer, person.accountId()) && !Access.isCoordinator(person)) {
            throw new AccessDeniedException("Neither hers nor a coordinator's");
        }
        table.removeComment(comment);
    }

    private Item visible(UUID id) {
        return reader.find(id, Access.member()).orElseThrow(StaleTipException::new);
    }

    private void changeable(UUID id) {
        if (!visible(id).changes()) {
            throw new AccessDeniedException("Neither hers nor a coordinator's");
        }
    }
}
