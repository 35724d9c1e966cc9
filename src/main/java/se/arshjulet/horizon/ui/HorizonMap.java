package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Omvärldskartan as a picture: three rings and a slice for each sector. It shows and asks; what is so is decided here. */
@Tag("horizon-map")
@JsModule("./horizon/horizon-map.ts")
class HorizonMap extends Component {

    void show(JsonObject data) {
        getElement().setPropertyJson("data", data);
    }

    void select(@Nullable String id) {
        getElement().setProperty("selected", id);
    }

    void onOpen(ComponentEventListener<Open> listener) {
        addListener(Open.class, listener);
    }

    void onMove(ComponentEventListener<Move> listener) {
        addListener(Move.class, listener);
    }

    /** Somebody wants to see a tip. Public, as the other is, since the framework makes them. */
    @DomEvent("horizon-open")
    public static class Open extends ComponentEvent<HorizonMap> {

        private final String id;

        public Open(HorizonMap source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** Somebody has put a tip in another place. */
    @DomEvent("horizon-move")
    public static class Move extends ComponentEvent<HorizonMap> {

        private final String id;
        private final String layer;
        private final String sector;

        public Move(
                HorizonMap source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.layer") String layer,
                @EventData("event.detail.sector") String sector) {
            super(source, fromClient);
            this.id = id;
            this.layer = layer;
            this.sector = sector;
        }

        String id() {
            return id;
        }

        String layer() {
            return layer;
        }

        String sector() {
            return sector;
        }
    }
}
