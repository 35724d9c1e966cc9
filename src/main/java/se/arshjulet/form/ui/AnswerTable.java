package se.arshjulet.form.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.Entry;
import se.arshjulet.form.RegisterChoice;
import se.arshjulet.form.table.CellMeaning;
import se.arshjulet.form.table.TablePaste;
import se.arshjulet.form.table.TableReading;
import se.arshjulet.form.table.UnusableTableException;
import se.arshjulet.spreadsheet.PastedTable;
import se.arshjulet.spreadsheet.UnreadableSheetException;

/** Many fields in a table, edited as in a spreadsheet. The browser is told only of the cells that have changed. */
@Tag("answer-table")
@JsModule("./form/answer-table.ts")
final class AnswerTable extends Component implements PartPiece {

    private final TableLayout layout;
    private final FormActions actions;
    private final Runnable refusalChanged;
    private final Map<AnswerKey, TableCell> shown = new HashMap<>();
    private final Map<AnswerKey, CellRefusal> refusals = new LinkedHashMap<>();
    private Map<AnswerKey, String> gaps = Map.of();
    private List<TableLayout.Row> rows = List.of();
    private FormSheet sheet;

    AnswerTable(TableLayout layout, FormSheet sheet, FormActions actions, Runnable refusalChanged) {
        this.layout = layout;
        this.sheet = sheet;
        this.actions = actions;
        this.refusalChanged = refusalChanged;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("begin", TableMaker.structure(layout, actions.offers()::lookUp, this));
        rows = List.of();
        shown.clear();
        show();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public List<AnswerKey> fields() {
        return layout.rows(sheet, this).stream()
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    @Override
    public List<Refused> refused() {
        return refusals.entrySet().stream()
                .map(refusal -> new Refused(refusal.getKey(), refusal.getValue().words()))
                .toList();
    }

    @Override
    public void refresh(FormSheet now, Map<AnswerKey, String> messages) {
        sheet = now;
        gaps = messages;
        if (isAttached()) {
            show();
        }
    }

    private void show() {
        List<TableLayout.Row> current = layout.rows(sheet, this);
        if (!current.equals(rows)) {
            rows = current;
            getElement().callJsFunction("arrange", TableMaker.rows(rows));
            List<AnswerKey> there = fields();
            shown.keySet().retainAll(there);
            refusals.keySet().retainAll(there);
        }
        JsonArray changes = Json.createArray();
        for (TableLayout.Row row : rows) {
            row.cells().forEach(at -> show(at, changes));
        }
        if (changes.length() > 0) {
            getElement().callJsFunction("update", changes);
        }
    }

    private void show(AnswerKey at, JsonArray changes) {
        TableCell before = shown.get(at);
        TableCell now = TableCell.of(at, sheet, refusals.get(at), gaps.get(at), this);
        if (before != null && refusals.containsKey(at) && !now.text().equals(before.text())) {
            // Another answer has come in the place of what could not be kept.
            refusals.remove(at);
            now = TableCell.of(at, sheet, null, gaps.get(at), this);
        }
        if (!now.equals(before)) {
            shown.put(at, now);
            changes.set(changes.length(), now.since(before, at, refusals.containsKey(at)));
        }
    }

    private Optional<AnswerKey> field(String id) {
        return FieldId.read(id).filter(at -> shown.containsKey(at));
    }

    @ClientCallable
    private void save(String id, String text) {
        field(id).ifPresent(at -> save(at, text));
    }

    private void save(AnswerKey at, String text) {
        CellMeaning meaning = paste().typed(at, text);
        Typed typed = new Typed(meaning.entry(), Map.of(KeptText.WHOLE, text.strip()));
        Entry stands = sheet.answers().at(at).map(Entry::of).orElse(Entry.EMPTY);
        boolean wasRefused = refusals.remove(at) != null;
        meaning.problem().ifPresent(problem -> refusals.put(at, CellRefusal.of(problem, meaning)));
        if (meaning.problem().isPresent()) {
            actions.fields().unreadable(at, typed);
        } else if (meaning.entry().equals(stands)) {
            actions.fields().asSaved(at, typed);
        } else {
            actions.fields().save(at, typed).ifPresent(problem -> refusals.put(at, CellRefusal.of(problem.words())));
        }
        if (!refusals.containsKey(at)) {
            // "1250" has become "1 250" in the cell, also where it was that already.
            tell(at, shownText(at), false);
        }
        show();
        if (wasRefused || refusals.containsKey(at)) {
            refusalChanged.run();
        }
    }

    private String shownText(AnswerKey at) {
        return TableCell.of(at, sheet, null, null, this).text();
    }

    /** @param typed as if the person had: the browser keeps it until it is saved */
    private void tell(AnswerKey at, String text, boolean typed) {
        JsonObject change = Json.createObject();
        change.put("id", FieldId.of(at));
        change.put("text", text);
        change.put("typed", typed);
        JsonArray changes = Json.createArray();
        changes.set(0, change);
        getElement().callJsFunction("update", changes);
    }

    private TablePaste paste() {
        return new TablePaste(sheet.form(), sheet.answers(), actions.offers()::lookUp);
    }

    /** Names of the column's register that hold the words. */
    @ClientCallable
    private JsonArray suggest(String id, String words) {
        JsonArray names = Json.createArray();
        field(id).map(this::choice).ifPresent(choice -> actions.offers()
                .lookUp(choice.kind(), words, TableMaker.SUGGESTED)
                .forEach(entry -> names.set(names.length(), entry.name())));
        return names;
    }

    /** What is typed names something that the register lacks: that is proposed, and then it is an answer as others. */
    @ClientCallable
    private void propose(String id, String text) {
        field(id).ifPresent(at -> paste().typed(at, text)
                .unknown()
                .ifPresentOrElse(name -> propose(at, name, text), () -> save(at, text)));
    }

    private void propose(AnswerKey at, String name, String text) {
        RegisterChoice choice = Objects.requireNonNull(choice(at));
        FormOffers.Found found = actions.offers().propose(at, choice.kind(), name);
        if (found.entry() != null) {
            save(at, text);
        } else {
            refusals.put(at, new CellRefusal(found.problem().orElse(""), name));
            show();
        }
    }

    private @Nullable RegisterChoice choice(AnswerKey at) {
        return sheet.form().question(at.questionKey()).register();
    }

    @ClientCallable
    private void comment(String id, String words) {
        field(id).ifPresent(at -> actions.fields().comment(at, words));
    }

    @ClientCallable
    private void takeOver(String id) {
        field(id).ifPresent(actions.fields()::takeOver);
    }

    @ClientCallable
    private void copyRow(String rowKey) {
        row(rowKey).ifPresent(actions.parts()::copyRow);
    }

    @ClientCallable
    private void removeRow(String rowKey) {
        row(rowKey).ifPresent(actions.parts()::removeRow);
    }

    private Optional<UUID> row(String rowKey) {
        return rows.stream()
                .filter(row -> layout.mayGrow() && row.key().equals(rowKey))
                .map(row -> UUID.fromString(row.key()))
                .findFirst();
    }

    @ClientCallable
    private void paste(String id, String text) {
        AnswerKey active = field(id).orElse(null);
        if (active == null) {
            return;
        }
        TableReading reading;
        try {
            reading = layout.paste(paste(), active, PastedTable.read(text));
        } catch (UnreadableSheetException | UnusableTableException unusable) {
            actions.parts().refuse(Objects.requireNonNull(unusable.getMessage()));
            return;
        }
        actions.parts().fill(reading, AnswerOrigin.PASTED).ifPresent(refused -> {
            if (!refusals.containsKey(active)) {
                // Half a word may stand where it was pasted, also when the answer there is what it was.
                tell(active, shownText(active), false);
            }
            reading.unread().forEach(cell -> leave(cell.at(), cell.text(), cell.message()));
            refused.forEach((at, message) -> leave(at, shownText(at, reading), message));
            show();
            refusalChanged.run();
        });
    }

    private String shownText(AnswerKey at, TableReading reading) {
        Entry entry = reading.edit().entries().getOrDefault(at, Entry.EMPTY);
        return CellText.of(sheet.form(), at, entry, sheet.answers(), this);
    }

    /** What could not be read stands in its cell as it was pasted. */
    private void leave(AnswerKey at, String text, String message) {
        refusals.put(at, CellRefusal.of(message, paste().typed(at, text)));
        tell(at, text, true);
        actions.fields().unreadable(at, new Typed(Entry.EMPTY, Map.of(KeptText.WHOLE, text.strip())));
    }

    @Override
    public void putBack(KeptText kept) {
        if (kept.part().equals(KeptText.COMMENT)) {
            actions.fields().comment(kept.at(), kept.text());
        } else {
            tell(kept.at(), kept.text(), true);
            save(kept.at(), kept.text());
        }
    }

    @Override
    public void focusOn(AnswerKey at) {
        getElement().callJsFunction("focusOn", FieldId.of(at));
    }

    void focusOn(UUID row) {
        getElement().callJsFunction("focusOn", row.toString());
    }

    void focusFirst() {
        rows.stream().findFirst().ifPresent(row -> getElement().callJsFunction("focusOn", row.key()));
    }
}
