package se.arshjulet.horizon;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.horizon.Feed.UnreadableFeedException;
import se.arshjulet.horizon.SourceTable.Taken;
import se.arshjulet.openweb.OpenWeb;
import se.arshjulet.openweb.OpenWebException;
import se.arshjulet.openweb.WebAddress;
import se.arshjulet.openweb.WebText;

/** Reads one source: no transaction is open while it waits for the web. */
@Component
class SourceReading {

    private static final Logger LOG = LoggerFactory.getLogger(SourceReading.class);

    private static final Duration USUALLY = Duration.ofHours(2);
    private static final Duration AT_MOST = Duration.ofDays(1);
    private static final int STEPS = 5;

    private final SourceTable sources;
    private final OfferTable offers;
    private final OpenWeb web;
    private final TransactionTemplate transaction;

    SourceReading(SourceTable sources, OfferTable offers, OpenWeb web, TransactionTemplate transaction) {
        this.sources = sources;
        this.offers = offers;
        this.web = web;
        this.transaction = transaction;
    }

    /** @return whether one was due */
    boolean readDue() {
        return read(sources::takeDue);
    }

    void read(UUID id, Duration lately) {
        read(() -> sources.take(id, lately));
    }

    private boolean read(Supplier<Optional<Taken>> take) {
        Optional<Taken> taken =
                Optional.ofNullable(transaction.execute(status -> take.get())).flatMap(found -> found);
        taken.ifPresent(this::read);
        return taken.isPresent();
    }

    private void read(Taken source) {
        try {
            WebText text = web.readIfChanged(WebAddress.of(source.address()), OpenWeb.Wanted.FEED, source.marks());
            if (text == null) {
                transaction.executeWithoutResult(
                        status -> sources.succeeded(source.id(), source.title(), source.marks(), USUALLY));
                return;
            }
            Feed feed = Feed.read(text);
            String title = source.title().isEmpty() ? feed.title() : source.title();
            transaction.executeWithoutResult(status -> {
                sources.succeeded(source.id(), title, text.marks(), USUALLY);
                offers.see(source.id(), feed.items());
            });
        } catch (OpenWebException | UnreadableFeedException told) {
            failed(source, String.valueOf(told.getMessage()));
        } catch (RuntimeException unexpected) {
            LOG.warn("A source could not be read: {}", source.address(), unexpected);
            failed(source, "Källan gick inte att läsa.");
        }
    }

    /** The longer it fails the more seldom it is asked: after an hour, two, four, and once a day in the end. */
    private void failed(Taken source, String because) {
        Duration pause = Duration.ofHours(1L << Math.min(source.failures(), STEPS));
        transaction.executeWithoutResult(
                status -> sources.failed(source.id(), because, pause.compareTo(AT_MOST) > 0 ? AT_MOST : pause));
    }
}
