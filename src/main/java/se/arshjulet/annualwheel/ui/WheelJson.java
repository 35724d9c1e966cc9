package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.i18n.I18NProvider;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.Ring;

/** A year as the picture is told of it; see frontend/wheel/model.ts. */
final class WheelJson {

    private WheelJson() {}

    /** @param shown what is not shown is faint
     * @param owner whose year it is, for paper */
    static JsonObject of(Look look, Predicate<Occurrence> shown, String owner, Locale locale) {
        JsonObject data = Json.createObject();
        data.put("year", look.wheel().year());
        LocalDate today = look.todayOfYear();
        data.put("today", today == null ? Json.createNull() : Json.create(today.toString()));
        JsonArray rings = Json.createArray();
        for (Ring ring : Ring.values()) {
            JsonObject its = Json.createObject();
            its.put("key", ring.name());
            its.put("label", Look.word(ring));
            rings.set(rings.length(), its);
        }
        data.put("rings", rings);
        JsonArray times = Json.createArray();
        look.wheel().occurrences().forEach(time -> times.set(times.length(), time(look, time, !shown.test(time))));
        data.put("occurrences", times);
        data.put("labels", labels(look, owner, locale));
        return data;
    }

    private static JsonObject time(Look look, Occurrence time, boolean dimmed) {
        Activity activity = look.activity(time);
        WheelState state = look.state(time);
        JsonObject its = Json.createObject();
        its.put("id", time.id().toString());
        its.put("activityId", time.activityId().toString());
        its.put("ring", activity.kind().ring().name());
        its.put("title", activity.title());
        its.put("responsible", look.responsible(activity));
        its.put("startsOn", time.startsOn().toString());
        its.put("dueOn", time.dueOn().toString());
        its.put("state", state.name());
        its.put("stateLabel", state.word());
        its.put("when", look.when(time));
        its.put("dimmed", dimmed);
        JsonArray before = Json.createArray();
        look.wheel().occurrences().stream()
                .filter(other -> activity.draft().dependsOn().contains(other.activityId()))
                .forEach(other -> before.set(before.length(), other.id().toString()));
        its.put("dependsOn", before);
        return its;
    }

    private static JsonObject labels(Look look, String owner, Locale locale) {
        JsonObject labels = Json.createObject();
        labels.put("wheel", say("wheel.title", String.valueOf(look.wheel().year())));
        labels.put("owner", owner);
        labels.put(
                "months",
                array(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList()));
        labels.put(
                "quarters",
                array(List.of(1, 2, 3, 4).stream()
                        .map(quarter -> say("wheel.quarter", quarter))
                        .toList()));
        labels.put("hint", say("wheel.hint"));
        labels.put("today", say("wheel.today"));
        labels.put("summary", look.summary());
        labels.put("week", say("wheel.week"));
        labels.put("wholeYear", say("wheel.whole-year"));
        labels.put("moveTo", say("wheel.move-to"));
        labels.put("locale", locale.toLanguageTag());
        JsonObject states = Json.createObject();
        Arrays.stream(WheelState.values()).forEach(state -> states.put(state.name(), state.word()));
        labels.put("states", states);
        return labels;
    }

    private static String say(String key, Object... with) {
        return I18NProvider.translate(key, with);
    }

    private static JsonArray array(List<String> words) {
        JsonArray array = Json.createArray();
        words.forEach(word -> array.set(array.length(), word));
        return array;
    }
}
