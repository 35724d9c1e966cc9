package se.arshjulet.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.UUID;
import se.arshjulet.account.SignedIn;
import se.arshjulet.review.MentionText;
import se.arshjulet.review.ThreadSubject.Participant;
import se.arshjulet.review.ThreadSubject.Side;

/** Offers who takes part when an @ is typed in the text area that stands before it. */
@Tag("mention-picker")
@JsModule("./review/mention-picker.js")
class MentionPicker extends Component {

    MentionPicker(List<Participant> people) {
        JsonArray offered = Json.createArray();
        UUID me = SignedIn.current().accountId();
        people.stream().filter(person -> !person.accountId().equals(me)).forEach(person -> {
            JsonObject one = Json.createObject();
            one.put("name", MentionText.handle(person, people));
            one.put(
                    "what",
                    getTranslation(person.side() == Side.ANSWERING ? "review.talk.answers" : "review.talk.reviews"));
            offered.set(offered.length(), one);
        });
        getElement().setAttribute("label", getTranslation("review.talk.people"));
        getElement().setPropertyJson("people", offered);
    }
}
