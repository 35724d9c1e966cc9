package se.arshjulet.mail.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.mail.MailState;
import se.arshjulet.mail.OutboxLog.Filter;

/** What Utskick shows, as it stands in the address: ?lage=failed&slag=REMINDER&sok=storby&mejl=… */
record OutboxAddress(Filter filter, @Nullable UUID mail) {

    private static final String STATE = "lage";
    private static final String KIND = "slag";
    private static final String WORDS = "sok";
    private static final String MAIL = "mejl";

    static OutboxAddress read(QueryParameters query) {
        return new OutboxAddress(
                new Filter(
                        query.getSingleParameter(STATE)
                                .flatMap(OutboxAddress::state)
                                .orElse(null),
                        query.getSingleParameter(KIND).orElse(null),
                        query.getSingleParameter(WORDS).orElse("")),
                query.getSingleParameter(MAIL).flatMap(OutboxAddress::id).orElse(null));
    }

    OutboxAddress withFilter(Filter other) {
        return new OutboxAddress(other, mail);
    }

    OutboxAddress withMail(@Nullable UUID other) {
        return new OutboxAddress(filter, other);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        MailState state = filter.state();
        if (state != null) {
            parameters.put(STATE, state.name().toLowerCase(Locale.ROOT));
        }
        String kind = filter.kind();
        if (kind != null) {
            parameters.put(KIND, kind);
        }
        if (!filter.words().isBlank()) {
            parameters.put(WORDS, filter.words());
        }
        if (mail != null) {
            parameters.put(MAIL, mail.toString());
        }
        return QueryParameters.simple(parameters);
    }

    private static Optional<MailState> state(String name) {
        return Arrays.stream(MailState.values())
                .filter(state -> state.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
