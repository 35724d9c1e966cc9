package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.Doubts;
import se.arshjulet.form.Entry;
import se.arshjulet.form.GivenAnswer;

/** What a cell shows at one moment.
 * @param before  the earlier answer, where it is another
 * @param message what is wrong, odd or missing; empty if nothing is
 * @param level   "error", "doubt", "missing" or empty
 * @param remark  what a reviewer asks for
 * @param propose what is typed and can be proposed for a register; empty if nothing is
 * @param off     it is not asked here, by what is answered elsewhere */
record TableCell(
        String text,
        String before,
        String message,
        String level,
        String comment,
        String remark,
        String propose,
        boolean output,
        boolean off) {

    /** @param refusal why what is typed could not be kept
     * @param gap      what is missing or wrong, if the person has tried to send in */
    static TableCell of(
            AnswerKey at, FormSheet sheet, @Nullable CellRefusal refusal, @Nullable String gap, Component translator) {
        Optional<GivenAnswer> given = sheet.answers().at(at);
        String text = text(at, given, sheet, translator);
        String before = CellText.of(
                sheet.form(), at, sheet.before(at).map(Entry::of).orElse(Entry.EMPTY), sheet.previous(), translator);
        Optional<String> odd = Doubts.unexplained(sheet.form(), at, sheet.answers(), sheet.previous());
        String remark = sheet.remarks().getOrDefault(at, java.util.List.of()).stream()
                .map(asked -> asked.by() + ": " + asked.text())
                .collect(Collectors.joining(" "));
        String level = refusal != null ? "error" : odd.isPresent() ? "doubt" : gap != null ? "missing" : "";
        String message = refusal != null
                ? refusal.words()
                : odd.map(what -> what + " " + translator.getTranslation("form.doubt.ask"))
                        .orElse(gap == null ? "" : gap);
        return new TableCell(
                text,
                before.equals(text) ? "" : before,
                message,
                level,
                given.map(GivenAnswer::comment).orElse(""),
                remark,
                refusal == null ? "" : refusal.unknown(),
                sheet.form().isComputed(at.questionKey()),
                !sheet.isOpen(at));
    }

    private static String text(AnswerKey at, Optional<GivenAnswer> given, FormSheet sheet, Component translator) {
        return CellText.of(sheet.form(), at, given.map(Entry::of).orElse(Entry.EMPTY), sheet.answers(), translator);
    }

    /** What of it is new to the browser, which has seen the other; a text that could not be kept stands as it was typed. */
    JsonObject since(@Nullable TableCell other, AnswerKey at, boolean keepsTyped) {
        JsonObject change = Json.createObject();
        change.put("id", FieldId.of(at));
        if (output && (other == null || !other.output())) {
            change.put("output", true);
        }
        if (!keepsTyped && (other == null ? !text.isEmpty() : !text.equals(other.text()))) {
            change.put("text", text);
        }
        if (!before.equals(other == null ? "" : other.before())) {
            change.put("before", before);
        }
        if (!message.equals(other == null ? "" : other.message())
                || !level.equals(other == null ? "" : other.level())) {
            change.put("message", message);
            change.put("level", level);
            change.put("comment", comment);
        }
        if (!comment.equals(other == null ? "" : other.comment())) {
            change.put("comment", comment);
        }
        if (off != (other != null && other.off())) {
            change.put("off", off);
        }
        if (!propose.equals(other == null ? "" : other.propose())) {
            change.put("propose", propose);
        }
        if (!remark.equals(other == null ? "" : other.remark())) {
            change.put("remark", remark);
        }
        return change;
    }
}
