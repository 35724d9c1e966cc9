package se.arshjulet.coding.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Coding;
import se.arshjulet.coding.Coding.Description;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.coding.InvalidCodingException;
import se.arshjulet.coding.TextSpan;
import se.arshjulet.interview.MappingArea;

/**
 * The text with its margin, in the browser. It keeps nothing here: each call goes to the services, which refuse what cannot be,
 * and is answered with what was kept or with the sentences of the refusal by field.
 */
@Tag("coding-page")
@JsModule("./coding/coding-page.ts")
class CodingPage extends Component {

    private final Coding coding;
    private final Codebook codebook;
    private final UUID textId;
    private final Consumer<UUID> withdrawing;
    private final Runnable help;
    private final Runnable begun;
    private JsonObject data = Json.createObject();
    private @Nullable UUID open;

    /** @param withdrawing asked to take back a unit's quote, or to give back what was
     * @param help      asked for the keys
     * @param begun     the first unit has been marked, so the text is hers now */
    CodingPage(
            Coding coding, Codebook codebook, UUID textId, Consumer<UUID> withdrawing, Runnable help, Runnable begun) {
        this.coding = coding;
        this.codebook = codebook;
        this.textId = textId;
        this.withdrawing = withdrawing;
        this.help = help;
        this.begun = begun;
    }

    /** @param unit to be opened, if any */
    void show(JsonObject shown, @Nullable UUID unit) {
        data = shown;
        open = unit;
        if (isAttached()) {
            send();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        send();
    }

    /** Sent when shown and not kept as a property, which would stay in the session's memory. */
    private void send() {
        getElement().executeJs("this.data = $0", data);
        if (open != null) {
            getElement().executeJs("this.updateComplete.then(() => this.goTo($0))", open.toString());
        }
        data = Json.createObject();
        open = null;
    }

    @ClientCallable
    private JsonObject mark(String hash, int start, int end, String quote) {
        return answer(() -> {
            JsonObject made =
                    CodingJson.unit(CodingJson.UNIT, coding.mark(textId, hash, new TextSpan(start, end), quote));
            begun.run();
            return made;
        });
    }

    @ClientCallable
    private JsonObject identify(String hash, int start, int end, String quote) {
        return answer(() -> {
            TextSpan at = new TextSpan(start, end);
            JsonObject answer = Json.createObject();
            answer.put("span", CodingJson.span(coding.identify(textId, hash, at, quote), at));
            return answer;
        });
    }

    @ClientCallable
    private JsonObject unidentify(String span) {
        return answer(() -> {
            coding.unidentify(textId, UUID.fromString(span));
            return Json.createObject();
        });
    }

    @ClientCallable
    private JsonObject describe(String unit, String condensation, String memo, String area) {
        return answer(() -> {
            UUID id = UUID.fromString(unit);
            MappingArea about = area.isEmpty() ? null : MappingArea.valueOf(area);
            coding.describe(id, new Description(condensation, memo, about));
            return now(id);
        });
    }

    /** @param codes ids with a space between */
    @ClientCallable
    private JsonObject code(String unit, String codes) {
        return answer(() -> {
            UUID id = UUID.fromString(unit);
            Set<UUID> chosen = Arrays.stream(codes.split(" "))
                    .filter(code -> !code.isEmpty())
                    .map(UUID::fromString)
                    .collect(Collectors.toSet());
            coding.code(id, chosen);
            return now(id);
        });
    }

    @ClientCallable
    private JsonObject newCode(String name) {
        return answer(() -> {
            UUID made = codebook.add(Codebook.Draft.named(name));
            JsonObject answer = Json.createObject();
            codebook.find(made).ifPresent(code -> answer.put("code", CodingJson.code(code)));
            return answer;
        });
    }

    @ClientCallable
    private JsonObject remove(String unit) {
        return answer(() -> {
            coding.remove(UUID.fromString(unit));
            return Json.createObject();
        });
    }

    @ClientCallable
    private JsonObject bringBack(String unit) {
        return answer(() -> {
            coding.bringBack(UUID.fromString(unit));
            return now(UUID.fromString(unit));
        });
    }

    @ClientCallable
    private void askWithdraw(String unit) {
        withdrawing.accept(UUID.fromString(unit));
    }

    @ClientCallable
    private void showKeys() {
        help.run();
    }

    /** The unit as it is kept. */
    private JsonObject now(UUID unitId) {
        Unit unit = coding.unit(unitId)
                .orElseThrow(() -> new InvalidCodingException("unit", getTranslation("coding.unit.gone")));
        return CodingJson.unit(CodingJson.UNIT, unit);
    }

    private JsonObject answer(Supplier<JsonObject> work) {
        try {
            return work.get();
        } catch (InvalidCodingException refusal) {
            JsonObject problems = Json.createObject();
            refusal.problems().forEach(problems::put);
            JsonObject answer = Json.createObject();
            answer.put("problems", problems);
            return answer;
        } catch (IllegalArgumentException nothingOfOurs) {
            // An id or a place that the page never made.
            JsonObject problems = Json.createObject();
            problems.put("unit", Objects.requireNonNull(getTranslation("coding.unit.gone")));
            JsonObject answer = Json.createObject();
            answer.put("problems", problems);
            return answer;
        }
    }
}
