package se.arshjulet.datarequest.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.arshjulet.datarequest.AssignmentFilter;
import se.arshjulet.datarequest.AssignmentFilter.Show;

/** The matrix's filter as it stands in the address: ?visa=late&medlem=storby. */
final class FilterAddress {

    private static final String SHOW = "visa";
    private static final String MEMBER = "medlem";

    private FilterAddress() {}

    static AssignmentFilter read(QueryParameters query) {
        return new AssignmentFilter(
                query.getSingleParameter(SHOW).flatMap(FilterAddress::show).orElse(Show.ALL),
                query.getSingleParameter(MEMBER).orElse(""));
    }

    /** With its question mark, or empty if nothing is filtered. */
    static String write(AssignmentFilter filter) {
        List<String> parts = new ArrayList<>();
        if (filter.show() != Show.ALL) {
            parts.add(SHOW + "=" + filter.show().name().toLowerCase(Locale.ROOT));
        }
        if (!filter.text().isBlank()) {
            parts.add(MEMBER + "=" + URLEncoder.encode(filter.text(), StandardCharsets.UTF_8));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static Optional<Show> show(String name) {
        try {
            return Optional.of(Show.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
