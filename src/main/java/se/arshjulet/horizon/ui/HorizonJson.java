package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.Component;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.horizon.HorizonLayer;
import se.arshjulet.horizon.ScanTip;
import se.arshjulet.horizon.Sectors.Sector;
import se.arshjulet.horizon.Tips.Item;

/** The tips as the picture is told of them; see frontend/horizon/model.ts. */
final class HorizonJson {

    private static final int FRESH_DAYS = 30;

    private HorizonJson() {}

    static JsonObject of(List<Sector> sectors, List<Item> items, TipWords words, Component page) {
        JsonObject data = Json.createObject();
        data.put("layers", list(Stream.of(HorizonLayer.values()).map(layer -> {
            JsonObject its = Json.createObject();
            its.put("key", layer.name());
            its.put("name", words.of(layer));
            return its;
        })));
        data.put("sectors", list(sectors.stream().map(sector -> {
            JsonObject its = Json.createObject();
            its.put("id", sector.id().toString());
            its.put("name", sector.name());
            return its;
        })));
        data.put("tips", list(items.stream().map(item -> tip(item, words, page))));
        JsonObject said = Json.createObject();
        said.put("map", page.getTranslation("horizon.map"));
        said.put("hint", page.getTranslation("horizon.map.hint"));
        data.put("words", said);
        return data;
    }

    private static JsonObject tip(Item item, TipWords words, Component page) {
        ScanTip tip = item.tip();
        JsonObject its = Json.createObject();
        its.put("id", tip.id().toString());
        its.put("title", tip.title());
        its.put("kind", tip.kind().name());
        its.put("layer", tip.layer().name());
        its.put("sector", tip.sectorId().toString());
        its.put("fresh", tip.addedOn().isAfter(words.dates().today().minusDays(FRESH_DAYS)));
        its.put("chosen", tip.forReport());
        its.put("starred", item.starred());
        its.put("movable", item.changes());
        List<String> name = new ArrayList<>(
                List.of(tip.title(), words.kind(tip), words.of(tip.layer()), tip.sector(), words.day(tip.addedOn())));
        if (tip.forReport()) {
            name.add(page.getTranslation("horizon.for-report"));
        }
        if (item.starred()) {
            name.add(page.getTranslation("horizon.starred"));
        }
        its.put("name", String.join(", ", name));
        return its;
    }

    private static JsonArray list(Stream<JsonObject> things) {
        JsonArray list = Json.createArray();
        things.forEach(it -> list.set(list.length(), it));
        return list;
    }
}
