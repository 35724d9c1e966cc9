package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** The year as a picture: twelve months, a ring for each kind. It shows and asks; what is so is decided here. */
@Tag("year-wheel")
@JsModule("./wheel/year-wheel.ts")
class YearWheel extends Component implements HasSize {

    /** In pixels: sharp on an A3. */
    private static final int PNG_WIDTH = 3000;

    void show(JsonObject data) {
        getElement().setPropertyJson("data", data);
    }

    /** @param zoom "year", "q1" to "q4", or "m1" to "m12" */
    void zoom(String zoom) {
        getElement().setProperty("zoom", zoom);
    }

    void select(@Nullable String id) {
        getElement().setProperty("selected", id);
    }

    void movable(boolean movable) {
        getElement().setProperty("movable", movable);
    }

    /** Saves the picture as a file on the person's own machine.
     * @param name without its ending */
    void saveSvg(String name) {
        getElement().executeJs("""
                const link = document.createElement('a');
                link.href = URL.createObjectURL(new Blob([this.toSvg()], { type: 'image/svg+xml' }));
                link.download = $0 + '.svg';
                link.click();
                setTimeout(() => URL.revokeObjectURL(link.href), 10000);
                """, name);
    }

    void savePng(String name) {
        getElement().executeJs("""
                this.toPng($1).then(blob => {
                  const link = document.createElement('a');
                  link.href = URL.createObjectURL(blob);
                  link.download = $0 + '.png';
                  link.click();
                  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
                });
                """, name, PNG_WIDTH);
    }

    void onOpen(ComponentEventListener<Open> listener) {
        addListener(Open.class, listener);
    }

    void onMove(ComponentEventListener<Move> listener) {
        addListener(Move.class, listener);
    }

    void onZoom(ComponentEventListener<Zoom> listener) {
        addListener(Zoom.class, listener);
    }

    /** Somebody wants to see one time. Public, as the others are, since the framework makes them. */
    @DomEvent("wheel-open")
    public static class Open extends ComponentEvent<YearWheel> {

        private final String id;

        public Open(YearWheel source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** Somebody has put a time on another day, and waits to hear what that does. */
    @DomEvent("wheel-move")
    public static class Move extends ComponentEvent<YearWheel> {

        private final String id;
        private final String dueOn;

        public Move(
                YearWheel source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.dueOn") String dueOn) {
            super(source, fromClient);
            this.id = id;
            this.dueOn = dueOn;
        }

        String id() {
            return id;
        }

        String dueOn() {
            return dueOn;
        }
    }

    @DomEvent("wheel-zoom")
    public static class Zoom extends ComponentEvent<YearWheel> {

        private final String zoom;

        public Zoom(YearWheel source, boolean fromClient, @EventData("event.detail.zoom") String zoom) {
            super(source, fromClient);
            this.zoom = zoom;
        }

        String zoom() {
            return zoom;
        }
    }
}
