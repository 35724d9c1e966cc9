package se.arshjulet.trend.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.List;
import java.util.UUID;
import se.arshjulet.trend.InvalidTrendException;
import se.arshjulet.trend.TrendCard;
import se.arshjulet.trend.TrendCards;
import se.arshjulet.trend.TrendCards.Judgement;
import se.arshjulet.trend.TrendTime;

/** The plane in the browser. It keeps nothing here: each call goes to the service, and is answered with what stands there now. */
@Tag("trend-board")
@JsModule("./trend/trend-board.ts")
class TrendBoard extends Component {

    private final TrendCards cards;
    private final int year;
    private final BoardJson json;
    private JsonObject shown;

    TrendBoard(TrendCards cards, List<TrendCard> all, int year, boolean editable) {
        this.cards = cards;
        this.year = year;
        this.json = new BoardJson(this::getTranslation, year);
        this.shown = json.board(all, editable);
    }

    /** Sent when shown and not kept as a property, which would stay in the session's memory. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.board = $0", shown);
        shown = Json.createObject();
    }

    @ClientCallable
    private JsonObject assess(String id, int likelihood, int impact, String time, String reason, int version) {
        UUID card = UUID.fromString(id);
        return answer(
                card,
                () -> cards.assess(
                        card,
                        new Judgement(
                                likelihood, impact, time.isEmpty() ? null : TrendTime.valueOf(time), reason, version)));
    }

    @ClientCallable
    private JsonObject unassess(String id) {
        UUID card = UUID.fromString(id);
        return answer(card, () -> cards.unassess(card));
    }

    private JsonObject answer(UUID id, Runnable act) {
        JsonObject answer = Json.createObject();
        try {
            act.run();
        } catch (InvalidTrendException refusal) {
            answer.put("problem", String.join(" ", refusal.problems().values()));
        }
        cards.find(id).ifPresent(card -> answer.put("card", json.card(card, year)));
        return answer;
    }
}
