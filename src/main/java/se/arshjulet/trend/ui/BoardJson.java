package se.arshjulet.trend.ui;

import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.trend.Assessment;
import se.arshjulet.trend.TrendCard;
import se.arshjulet.trend.TrendTime;

/** The plane as the browser reads it (frontend/trend/model.ts). */
class BoardJson {

    /** Says a word in the language of whoever looks. */
    interface Words {
        String say(String key, Object... parameters);
    }

    private static final List<String> LABELS = List.of(
            "help",
            "helpList",
            "helpReader",
            "undo",
            "asList",
            "full",
            "plane",
            "likelihood",
            "impact",
            "when",
            "was",
            "tray",
            "trayEmpty",
            "affects",
            "before",
            "firstTime",
            "reason",
            "back",
            "open",
            "trend",
            "earlier",
            "said",
            "noTime",
            "notJudged",
            "notKept");

    private final Words words;
    private final int year;

    BoardJson(Words words, int year) {
        this.words = words;
        this.year = year;
    }

    JsonObject board(List<TrendCard> all, boolean editable) {
        JsonObject board = Json.createObject();
        board.put("year", year);
        board.put("editable", editable);
        board.put("likelihood", strings(Labels.likelihoods().stream()));
        board.put("impact", strings(Labels.impacts().stream()));
        JsonArray times = Json.createArray();
        Arrays.stream(TrendTime.values()).forEach(time -> {
            JsonObject one = Json.createObject();
            one.put("value", time.name());
            one.put("label", Labels.of(time));
            times.set(times.length(), one);
        });
        board.put("times", times);
        JsonArray cards = Json.createArray();
        all.forEach(card -> cards.set(cards.length(), card(card, year)));
        board.put("cards", cards);
        JsonObject labels = Json.createObject();
        LABELS.forEach(label -> labels.put(label, words.say("trend.board." + label)));
        board.put("labels", labels);
        return board;
    }

    JsonObject card(TrendCard card, int year) {
        JsonObject one = Json.createObject();
        one.put("id", card.id().toString());
        one.put("title", card.title());
        one.put("happening", card.happening());
        one.put("affected", card.affected());
        one.put("sector", card.sector());
        one.put("address", Places.card(card.id()));
        card.in(year).ifPresent(now -> one.put("now", judgement(now)));
        card.upTo(year - 1).ifPresent(before -> one.put("before", judgement(before)));
        return one;
    }

    private static JsonObject judgement(Assessment assessment) {
        JsonObject one = Json.createObject();
        one.put("year", assessment.year());
        one.put("likelihood", assessment.likelihood());
        one.put("impact", assessment.impact());
        if (assessment.time() != null) {
            one.put("time", assessment.time().name());
        }
        one.put("reason", assessment.reason());
        one.put("version", assessment.version());
        return one;
    }

    private static JsonArray strings(Stream<String> all) {
        JsonArray array = Json.createArray();
        all.forEach(one -> array.set(array.length(), one));
        return array;
    }
}
