package se.arshjulet.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.List;
import java.util.function.Consumer;

/** What is written in, with its buttons, in the browser; the text itself is kept by the field. */
@Tag("rich-text-editor")
@JsModule("./document/rich-text-editor.ts")
@NpmPackage(value = "@tiptap/core", version = "3.34.0")
@NpmPackage(value = "@tiptap/pm", version = "3.34.0")
@NpmPackage(value = "@tiptap/starter-kit", version = "3.34.0")
@NpmPackage(value = "@tiptap/extensions", version = "3.34.0")
class RichTextEditor extends Component {

    private static final List<String> WORDS = List.of(
            "tools",
            "failed",
            "heading",
            "subheading",
            "bold",
            "boldLetter",
            "italic",
            "italicLetter",
            "link",
            "bullets",
            "numbers",
            "quote",
            "undo",
            "redo",
            "addLink",
            "changeLink",
            "removeLink",
            "keepLink",
            "address",
            "linkText",
            "badAddress",
            "cancel");

    private String text = "";

    @Override
    protected void onAttach(AttachEvent event) {
        JsonObject words = Json.createObject();
        WORDS.forEach(word -> words.put(word, getTranslation("document.editor." + word)));
        getElement().executeJs("this.words = $0", words);
        send();
    }

    void show(String html) {
        text = html;
        if (isAttached()) {
            send();
        }
    }

    /** Sent when shown and not kept as a property, which would stay in the session's memory twice. */
    private void send() {
        getElement().callJsFunction("show", text);
    }

    void setPlaceholder(String placeholder) {
        getElement().setProperty("placeholder", placeholder);
    }

    void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
    }

    void begin() {
        getElement().callJsFunction("begin");
    }

    void onWritten(Consumer<String> listener) {
        addListener(Written.class, written -> {
            text = written.text();
            listener.accept(written.text());
        });
    }

    /** Somebody has paused or gone on. */
    @DomEvent("written")
    public static class Written extends ComponentEvent<RichTextEditor> {

        private final String text;

        public Written(RichTextEditor source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
