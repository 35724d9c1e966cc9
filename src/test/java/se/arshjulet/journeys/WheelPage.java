package se.arshjulet.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** A page that holds the year wheel alone, fed with the sample's year (src/test/resources/wheel), without any server. */
final class WheelPage {

    private static final String ADDRESS = "http://wheel.example";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether a day's middle lies in an occurrence's arc, by the angle that the day has: January's first is at the top. */
    private static final String COVERS = """
            ([id, day, from, to]) => {
                const arc = wheel.shadowRoot.querySelector(`[data-id="${id}"] .arc`);
                const angle = ((day + 0.5 - from) / (to - from) * 334 - 90) * Math.PI / 180;
                for (let radius = 60; arc && radius < 450; radius += 2) {
                    if (arc.isPointInFill(new DOMPoint(radius * Math.cos(angle), radius * Math.sin(angle)))) return true;
                }
                return false;
            }
            """;

    /** Pairs of arcs that a point lies in both of. */
    private static final String OVERLAPS = """
            () => {
                const taken = new Map(), found = new Set();
                for (const arc of wheel.shadowRoot.querySelectorAll('[data-id] .arc')) {
                    const id = arc.parentElement.dataset.id, box = arc.getBBox();
                    for (let x = Math.ceil(box.x / 2) * 2; x < box.x + box.width; x += 2) {
                        for (let y = Math.ceil(box.y / 2) * 2; y < box.y + box.height; y += 2) {
                            if (!arc.isPointInFill(new DOMPoint(x, y))) continue;
                            const key = x + ' ' + y;
                            if (taken.has(key)) found.add(taken.get(key) + ' ' + id);
                            taken.set(key, id);
                        }
                    }
                }
                return [...found];
            }
            """;

    private final Page page;

    WheelPage(BrowserExtension.Chromium chromium, int width, String query) {
        page = chromium.browser()
                .newPage(new com.microsoft.playwright.Browser.NewPageOptions()
                        .setViewportSize(width, width == Browser.PHONE ? 844 : 900)
                        .setReducedMotion(ReducedMotion.REDUCE));
        page.route("**/*", WheelPage::serve);
        page.navigate(ADDRESS + "/" + query);
        page.waitForFunction("() => window.wheel");
    }

    Page page() {
        return page;
    }

    Locator option(String id) {
        return page.locator("[data-id=\"" + id + "\"]");
    }

    void does(String script) {
        page.evaluate(script + "; wheel.updateComplete.then(() => undefined)");
    }

    String says(String expression) {
        return Objects.toString(page.evaluate("() => " + expression));
    }

    /** The id of the option that has the focus. */
    String focused() {
        return says("wheel.shadowRoot.activeElement?.dataset.id");
    }

    /** Days are counted from the first of January, which is 0. */
    boolean covers(String id, int day, int from, int to) {
        return (boolean) page.evaluate(COVERS, List.of(id, day, from, to));
    }

    List<?> overlaps() {
        return (List<?>) page.evaluate(OVERLAPS);
    }

    /** What the wheel told its host since it was asked last. */
    String heard() {
        return says("JSON.stringify(heard.splice(0))");
    }

    static JsonNode year() {
        try (InputStream in = resource("/wheel/year.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(Route route) {
        String path = URI.create(route.request().url()).getPath();
        try {
            byte[] body = path.equals("/tokens.css")
                    ? Files.readAllBytes(Path.of("frontend/themes/arshjulet/tokens.css"))
                    : resource(placeOf(path)).readAllBytes();
            route.fulfill(
                    new Route.FulfillOptions().setContentType(typeOf(path)).setBodyBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String placeOf(String path) {
        return switch (path) {
            case "/" -> "/wheel/index.html";
            case "/year-wheel.js" -> "/static/map-assets/" + built();
            case "/page.css", "/page.js", "/year.json" -> "/wheel" + path;
            default -> "/static/map-assets" + path;
        };
    }

    /** The name that the build gave the component. */
    private static String built() {
        try (InputStream in = resource("/static/map-assets/manifest.json")) {
            return StreamSupport.stream(JSON.readTree(in).spliterator(), false)
                    .filter(entry -> entry.path("src").asText().endsWith("year-wheel.ts"))
                    .map(entry -> entry.path("file").asText())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "The wheel is not in the built files: build with mvn -Pfrontend, as bin/test does"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String typeOf(String path) {
        return path.endsWith(".js")
                ? "text/javascript"
                : path.endsWith(".css") ? "text/css" : path.endsWith(".json") ? "application/json" : "text/html";
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(WheelPage.class.getResourceAsStream(name), name);
    }
}
