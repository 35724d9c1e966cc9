package se.arshjulet.datarequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.Question;
import se.arshjulet.form.Registers;
import se.arshjulet.form.table.CellMeaning;
import se.arshjulet.form.table.TablePaste;

/** What a guest's page sent for a field, read as its question asks. */
@Component
class GuestReader {

    private final Registers registers;

    GuestReader(Registers registers) {
        this.registers = registers;
    }

    /** @param problem in Swedish, where it means nothing */
    record Meaning(Entry entry, Optional<String> problem) {}

    Meaning read(GuestVisit visit, AnswerKey at, List<String> sent) {
        Question question = visit.form().question(at.questionKey());
        List<String> values = sent.stream().map(String::strip).toList();
        if (values.stream().allMatch(String::isEmpty)) {
            return new Meaning(Entry.EMPTY, Optional.empty());
        }
        return switch (question.type()) {
            case ONE_OF, SEVERAL_OF -> of(choices(question, values));
            case CONTACT_FUNCTION -> of(new AnswerValue.Contact(at(values, 0), at(values, 1), at(values, 2)));
            case PERIOD -> text(visit, at, at(values, 0) + (at(values, 1).isEmpty() ? "" : " till " + at(values, 1)));
            default -> text(visit, at, values.get(0));
        };
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }

    private static Meaning of(AnswerValue value) {
        return new Meaning(Entry.of(value), Optional.empty());
    }

    /** What is no option is the person's own words. */
    private static AnswerValue choices(Question question, List<String> values) {
        List<String> codes = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (String value : values) {
            if (question.options().stream().anyMatch(option -> option.code().equals(value))) {
                codes.add(value);
            } else {
                Stream.of(value.split(";"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .forEach(own::add);
            }
        }
        return new AnswerValue.Choices(codes, own);
    }

    private Meaning text(GuestVisit visit, AnswerKey at, String text) {
        CellMeaning meaning = new TablePaste(visit.form(), visit.answers(), registers::lookUp).typed(at, text);
        // To propose for a register is for those who have an account.
        Optional<String> problem = meaning.unknown()
                .map(name ->
                        "”%s” finns inte i listan. Skriv namnet som det står där, eller lämna fältet tomt och säg till den som bad dig."
                                .formatted(name))
                .or(meaning::problem);
        return new Meaning(meaning.entry(), problem);
    }
}
