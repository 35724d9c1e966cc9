package se.arshjulet.coding.ui;

import com.vaadin.flow.i18n.I18NProvider;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.UUID;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.Coding.Sheet;
import se.arshjulet.coding.Coding.Stage;
import se.arshjulet.coding.Coding.Standing;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.coding.TextSpan;
import se.arshjulet.interview.InterviewTexts.Kind;
import se.arshjulet.interview.MappingArea;

/** A text and what is marked in it, as the browser's component takes them (frontend/coding/model.ts). */
final class CodingJson {

    static final String UNIT = "unit";

    private static final List<String> LABELS = List.of(
            "text",
            "margin",
            "unit",
            "emptyMargin",
            "nothingMarked",
            "erased",
            "toolbar",
            "mark",
            "enter",
            "identify",
            "unidentify",
            "identified",
            "unidentified",
            "made",
            "atUnit",
            "pick",
            "codes",
            "newCode",
            "removeCode",
            "condensation",
            "area",
            "memo",
            "remove",
            "removed",
            "undo",
            "saved",
            "saving",
            "withdraw",
            "withdrawn",
            "unsettled",
            "giveBack");

    private CodingJson() {}

    static JsonObject of(Sheet sheet, List<CodeItem> codes, String language) {
        JsonObject data = Json.createObject();
        data.put("text", sheet.content());
        data.put("hash", sheet.head().sha256());
        data.put("notes", sheet.head().kind() == Kind.NOTES);
        data.put("outline", outline(sheet));
        JsonArray units = Json.createArray();
        sheet.units().forEach(unit -> units.set(units.length(), unit(unit, sheet.stage())));
        data.put("units", units);
        JsonArray spans = Json.createArray();
        sheet.identifying().forEach(span -> spans.set(spans.length(), span(span.id(), span.at())));
        data.put("spans", spans);
        JsonArray known = Json.createArray();
        codes.forEach(code -> known.set(known.length(), code(code)));
        data.put("codes", known);
        data.put("areas", areas());
        data.put("editable", sheet.stage() == Stage.OPEN);
        data.put("withdrawable", sheet.stage() == Stage.AGREED || sheet.stage() == Stage.DIFFERING);
        JsonObject labels = Json.createObject();
        LABELS.forEach(label -> labels.put(label, I18NProvider.translate("coding.page." + label)));
        if (sheet.stage() == Stage.DIFFERING) {
            labels.put("nothingMarked", I18NProvider.translate("coding.page.nothingAgreed"));
        }
        data.put("labels", labels);
        data.put("locale", language);
        return data;
    }

    private static JsonArray outline(Sheet sheet) {
        JsonArray lines = Json.createArray();
        sheet.outline().forEach(line -> {
            JsonObject json = Json.createObject();
            json.put("start", line.start());
            json.put("end", line.end());
            json.put("level", line.level().name());
            lines.set(lines.length(), json);
        });
        return lines;
    }

    private static JsonArray areas() {
        JsonArray areas = Json.createArray();
        areas.set(0, option("", I18NProvider.translate("coding.page.noArea")));
        for (MappingArea area : MappingArea.values()) {
            areas.set(areas.length(), option(area.name(), Labels.of(area)));
        }
        return areas;
    }

    private static JsonObject option(String value, String label) {
        JsonObject option = Json.createObject();
        option.put("value", value);
        option.put("label", label);
        return option;
    }

    static JsonObject unit(String name, Unit unit) {
        JsonObject answer = Json.createObject();
        answer.put(name, unit(unit, Stage.OPEN));
        return answer;
    }

    private static JsonObject unit(Unit unit, Stage stage) {
        JsonObject json = Json.createObject();
        json.put("id", unit.id().toString());
        json.put("start", unit.at().start());
        json.put("end", unit.at().end());
        json.put("quote", unit.quote());
        json.put("condensation", unit.condensation());
        json.put("memo", unit.memo());
        json.put("withdrawn", unit.withdrawn() == null ? "" : unit.withdrawn());
        json.put("unsettled", stage == Stage.DIFFERING && unit.standing() == Standing.OWN);
        json.put("area", unit.area() == null ? "" : unit.area().name());
        JsonArray codes = Json.createArray();
        unit.codes().forEach(code -> codes.set(codes.length(), code.toString()));
        json.put("codes", codes);
        return json;
    }

    static JsonObject span(UUID id, TextSpan at) {
        JsonObject json = Json.createObject();
        json.put("id", id.toString());
        json.put("start", at.start());
        json.put("end", at.end());
        return json;
    }

    static JsonObject code(CodeItem code) {
        JsonObject json = Json.createObject();
        json.put("id", code.id().toString());
        json.put("name", code.name());
        json.put("above", Labels.above(code));
        json.put("definition", code.definition());
        return json;
    }
}
