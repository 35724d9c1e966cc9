package se.arshjulet.horizon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something in a feed.
 * @param sign by what it is known again
 * @param address http or https, as it is opened */
record FeedItem(
        String sign, String title, String address, @Nullable LocalDate publishedOn) {}
