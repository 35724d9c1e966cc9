package se.arshjulet.horizon;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.Problems;
import se.arshjulet.openweb.OpenWebException;
import se.arshjulet.openweb.WebAddress;

/** The coordinators' hands on the sources. */
@Service
class SourceDesk implements Sources {

    /** Whoever presses twice asks once. */
    private static final Duration A_MOMENT = Duration.ofSeconds(20);

    private static final int LONGEST_TITLE = 120;

    private final SourceTable sources;
    private final OfferTable offers;
    private final SourceReading reading;

    SourceDesk(SourceTable sources, OfferTable offers, SourceReading reading) {
        this.sources = sources;
        this.offers = offers;
        this.reading = reading;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Source> list() {
        Access.coordinator();
        return sources.all();
    }

    @Override
    @Transactional
    public UUID follow(String address, String title) {
        SignedIn person = Access.coordinator();
        new Problems()
                .longest("source", title, LONGEST_TITLE, "Namnet")
                .when(
                        sources.all().size() >= MOST,
                        "source",
                        "Ni följer redan %d källor. Ta bort någon först.".formatted(MOST))
                .raise(InvalidTipException::new);
        UUID id = UUID.randomUUID();
        if (!sources.add(id, title.strip(), address(address), person.accountId())) {
            throw new InvalidTipException("source", "Ni följer redan den källan.");
        }
        return id;
    }

    private static TipTable.Address address(String typed) {
        try {
            WebAddress address = WebAddress.of(typed);
            return new TipTable.Address(address.toString(), AddressKey.of(address));
        } catch (OpenWebException refused) {
            throw new InvalidTipException("source", String.valueOf(refused.getMessage()));
        }
    }

    @Override
    @Transactional
    public void unfollow(UUID id) {
        Access.coordinator();
        sources.remove(id);
    }

    @Override
    public void read(UUID id) {
        Access.coordinator();
        reading.read(id, A_MOMENT);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offer> offers() {
        Access.coordinator();
        return offers.waiting();
    }

    @Override
    @Transactional(readOnly = true)
    public int waiting() {
        Access.coordinator();
        return offers.count();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Offer> offer(UUID id) {
        Access.coordinator();
        return offers.find(id);
    }

    @Override
    @Transactional
    public void settle(UUID offer) {
        Access.coordinator();
        offers.settle(offer);
    }

    @Override
    @Transactional
    public void offerAgain(UUID offer) {
        Access.coordinator();
        offers.offerAgain(offer);
    }
}
