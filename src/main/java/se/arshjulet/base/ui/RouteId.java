package se.arshjulet.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** The id in an address such as /uppgifter/{id}; what is no id at all is the same as one that nothing has. */
public final class RouteId {

    private RouteId() {}

    public static Optional<UUID> of(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).flatMap(RouteId::read);
    }

    public static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
