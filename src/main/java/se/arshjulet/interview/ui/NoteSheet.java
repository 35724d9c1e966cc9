package se.arshjulet.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.interview.InterviewNotes;

/** The guide with a field at each question. It saves by itself (frontend/interview), also when the network was gone. */
@Tag("interview-notes")
@JsModule("./interview/interview-notes.ts")
class NoteSheet extends Component {

    private static final List<String> WORDS = List.of(
            "parts",
            "saved",
            "saving",
            "empty",
            "kept",
            "signed-out",
            "sign-in",
            "nowhere",
            "refused",
            "closed",
            "closed-unsaved",
            "conflict",
            "conflict-of",
            "mine",
            "theirs",
            "nothing",
            "keep-mine",
            "take-theirs",
            "join",
            "probes",
            "probes-hide");

    NoteSheet(UUID interviewId, UUID account, FormDefinition guide) {
        JsonObject data = Json.createObject();
        data.put("interview", interviewId.toString());
        data.put("account", account.toString());
        data.put("address", "/api/internal/interviews/" + interviewId + "/notes");
        data.put("longest", InterviewNotes.LONGEST);
        data.put("parts", parts(guide));
        JsonObject words = Json.createObject();
        WORDS.forEach(word -> words.put(word, getTranslation("interview.notes.word." + word)));
        data.put("words", words);
        getElement().setPropertyJson("data", data);
    }

    private JsonArray parts(FormDefinition guide) {
        JsonArray parts = Json.createArray();
        guide.sections().forEach(section -> {
            JsonArray questions = Json.createArray();
            section.questions().stream()
                    .filter(question -> question.type() != QuestionType.INFORMATION)
                    .forEach(question -> questions.set(questions.length(), question(question)));
            parts.set(parts.length(), part(section.key(), section.title(), section.intro(), questions));
        });
        JsonArray free = Json.createArray();
        free.set(0, question(InterviewNotes.FREE, getTranslation("interview.notes.free"), ""));
        parts.set(parts.length(), part(InterviewNotes.FREE, getTranslation("interview.notes.other"), "", free));
        return parts;
    }

    private static JsonObject part(String key, String title, @Nullable String intro, JsonArray questions) {
        JsonObject part = Json.createObject();
        part.put("key", key);
        part.put("title", title);
        part.put("intro", Objects.requireNonNullElse(intro, ""));
        part.put("questions", questions);
        return part;
    }

    private static JsonObject question(Question question) {
        return question(question.key(), question.label(), Objects.requireNonNullElse(question.help(), ""));
    }

    private static JsonObject question(String key, String label, String help) {
        JsonObject object = Json.createObject();
        object.put("key", key);
        object.put("label", label);
        object.put("help", help);
        return object;
    }
}
