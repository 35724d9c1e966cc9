package se.arshjulet.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** The id in an address such as /uppgifter/{id}; what is no id at all is the same as one that nothing has. */
public final class RouteId {

    private RouteId() {}

    public static Optional<UUID> of(BeforeEnterEvent event, String parameter) {
        try {
            return event.getRouteParameters().get(parameter).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
