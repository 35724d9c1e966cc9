package se.arshjulet.form.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.Entry;

/**
 * "Sparat 14:03", standing still in one place. It takes that back while something is typed that the server has not
 * acknowledged, and says so when the server cannot be reached. The browser keeps such text in its tab, and it is found
 * again as {@link KeptText} when the page opens anew.
 */
@Tag("save-status")
@JsModule("./form/save-status.ts")
public final class SaveStatus extends Component {

    private final String scope;
    private final Consumer<List<KeptText>> found;
    private String label;

    /** @param scope which answers these are
     * @param label what to say at first
     * @param found called with what the browser had kept, if anything */
    public SaveStatus(UUID scope, String label, Consumer<List<KeptText>> found) {
        this.scope = scope.toString();
        this.label = label;
        this.found = found;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        JsonObject texts = Json.createObject();
        texts.put("saving", getTranslation("form.saving"));
        texts.put("unsaved", getTranslation("form.unsaved"));
        texts.put("refused", getTranslation("form.refused"));
        getElement().callJsFunction("begin", scope, texts, label);
        getElement().callJsFunction("kept").then(kept -> leftBehind((JsonObject) kept));
    }

    /** Texts that the browser keeps and that no field stands for any more. */
    @ClientCallable
    private void leftBehind(JsonObject byKey) {
        List<KeptText> keptTexts = Stream.of(byKey.keys())
                .flatMap(key -> KeptText.read(key, byKey.getString(key)))
                .toList();
        if (!keptTexts.isEmpty()) {
            found.accept(keptTexts);
        }
    }

    /** The field is saved, in a transaction that has ended. */
    public void saved(AnswerKey at, Typed typed, String newLabel) {
        label = newLabel;
        acknowledge(FieldId.of(at), typed, false);
    }

    /** What is said of a field's answer is saved, or could not be. */
    public void commented(AnswerKey at, String words, String newLabel, boolean refused) {
        label = newLabel;
        acknowledge(KeptText.commentId(at), new Typed(Entry.EMPTY, Map.of(KeptText.WHOLE, words.strip())), refused);
    }

    /** The field could not be saved; what was typed stands there still. */
    public void refused(AnswerKey at, Typed typed) {
        acknowledge(FieldId.of(at), typed, true);
    }

    private void acknowledge(String field, Typed typed, boolean refused) {
        JsonObject texts = Json.createObject();
        typed.texts().forEach(texts::put);
        getElement().callJsFunction("acknowledge", field, texts, label, refused);
    }

    /** Something else is saved: a row, answers taken over. */
    public void saved(String newLabel) {
        label = newLabel;
        getElement().callJsFunction("saved", label);
    }

    /** The person does not want it back. */
    public void forget(KeptText kept) {
        getElement().callJsFunction("forget", kept.key());
    }
}
