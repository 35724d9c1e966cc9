package se.arshjulet.opendata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * The public answers that were drawn last, in as much memory as they may take. They are kept by their tags, so what has
 * changed is drawn anew and nothing needs to be thrown out. When many ask for what is not drawn yet, a few draw and the
 * others find it drawn.
 */
@Component
class DrawnAnswers {

    private static final long MOST_BYTES = 32L << 20;
    private static final int LARGEST = 4 << 20;
    private static final int LONGEST_WAIT_SECONDS = 5;

    /** @param tag tells what is shown; two addresses may have the same */
    record Key(String address, String tag) {}

    private final Cache<Key, DrawnAnswer> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, DrawnAnswer answer) -> answer.compressed().length + 512)
            .build();
    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    Optional<DrawnAnswer> find(Key key) {
        return Optional.ofNullable(drawn.getIfPresent(key));
    }

    void keep(Key key, DrawnAnswer answer) {
        if (answer.compressed().length <= LARGEST) {
            drawn.put(key, answer);
        }
    }

    /** Waits for a place to draw at.
     * @return whether there was one within reasonable time; it must then be {@link #leave left} */
    boolean takePlace() {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        places.release();
    }
}
