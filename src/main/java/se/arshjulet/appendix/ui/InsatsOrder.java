package se.arshjulet.appendix.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.UUID;
import se.arshjulet.appendix.Appendices;
import se.arshjulet.appendix.Appendix;
import se.arshjulet.appendix.InvalidAppendixException;

/** In which order the insatser stand, in the browser: each move is kept at once. */
@Tag("insats-order")
@JsModule("./appendix/insats-order.ts")
class InsatsOrder extends Component {

    private static final List<String> WORDS = List.of(
            "move",
            "moveChapter",
            "chapterOf",
            "chapterName",
            "removeChapter",
            "remove",
            "removed",
            "renamed",
            "moved",
            "chapterMoved",
            "noneHint",
            "empty",
            "newChapter",
            "add",
            "keys",
            "in",
            "waiting",
            "notAsked");

    private final Appendices appendices;
    private final int year;

    InsatsOrder(Appendices appendices, int year) {
        this.appendices = appendices;
        this.year = year;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    /** Sent when shown and not kept as a property, which would stay in the session's memory. */
    private void show() {
        Appendix appendix = appendices.open(year);
        JsonArray chapters = Json.createArray();
        appendix.chapters()
                .forEach(one ->
                        chapters.set(chapters.length(), chapter(one.id().toString(), one.title(), one.entries())));
        chapters.set(chapters.length(), chapter("", getTranslation("appendix.order.none"), appendix.unplaced()));
        JsonObject words = Json.createObject();
        WORDS.forEach(word -> words.put(word, getTranslation("appendix.order." + word)));
        JsonObject data = Json.createObject();
        data.put("chapters", chapters);
        data.put("words", words);
        getElement().executeJs("this.data = $0", data);
    }

    private static JsonObject chapter(String id, String title, List<Appendix.Entry> entries) {
        JsonArray all = Json.createArray();
        entries.forEach(entry -> all.set(all.length(), entry(entry)));
        JsonObject chapter = Json.createObject();
        chapter.put("id", id);
        chapter.put("title", title);
        chapter.put("entries", all);
        return chapter;
    }

    private static JsonObject entry(Appendix.Entry entry) {
        JsonObject json = Json.createObject();
        json.put("id", entry.interventionId().toString());
        json.put("name", entry.name());
        json.put("about", String.join(", ", entry.members()));
        json.put("state", entry.asked() == 0 ? "notAsked" : entry.approved() == entry.asked() ? "in" : "waiting");
        return json;
    }

    @ClientCallable
    private String place(String intervention, String chapter, int index) {
        return answer(() -> appendices.place(
                year, UUID.fromString(intervention), chapter.isEmpty() ? null : UUID.fromString(chapter), index));
    }

    @ClientCallable
    private String moveChapter(String chapter, int index) {
        return answer(() -> appendices.moveChapter(year, UUID.fromString(chapter), index));
    }

    @ClientCallable
    private String rename(String chapter, String title) {
        return answer(() -> appendices.rename(year, UUID.fromString(chapter), title));
    }

    @ClientCallable
    private String addChapter(String title) {
        return answer(() -> appendices.addChapter(year, title));
    }

    @ClientCallable
    private String removeChapter(String chapter) {
        return answer(() -> appendices.removeChapter(year, UUID.fromString(chapter)));
    }

    /** @return the refusal's sentence, or nothing; then what stands now is shown */
    private String answer(Runnable work) {
        try {
            work.run();
            show();
            return "";
        } catch (InvalidAppendixException refusal) {
            return refusal.sentence();
        } catch (IllegalArgumentException nothingOfOurs) {
            return getTranslation("appendix.order.gone");
        }
    }
}
