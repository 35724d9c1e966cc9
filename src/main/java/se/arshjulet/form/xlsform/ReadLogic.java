package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.NumberLimits;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionBuilder;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;
import se.arshjulet.form.expression.Expression;
import se.arshjulet.form.expression.ExpressionFault;

/** Reads the expressions of the rows, once it is known what everything that they name is. */
final class ReadLogic {

    private final Names names;
    private final ReadRules rules;
    private final Remarks remarks;
    private boolean saidWhatIsCounted;

    ReadLogic(Names names, ReadRules rules, Remarks remarks) {
        this.names = names;
        this.rules = rules;
        this.remarks = remarks;
    }

    Question question(Draft draft, Section section) {
        SurveyRow row = draft.row();
        QuestionBuilder question = new QuestionBuilder(draft.question()).showIf(showIf(draft, section));
        if (draft.question().type() == QuestionType.INFORMATION) {
            if (row.has(Columns.CALCULATION)) {
                remarks.problem(
                        row,
                        Columns.CALCULATION,
                        "En text att läsa räknar inte ut något. Gör raden till en calculate.");
            }
            return question.build();
        }
        if (PartNames.hasParts(draft.question().type())) {
            return question.constraints(rules.of(row.name())).build();
        }
        required(row, section, question);
        String calculation = calculation(draft, section);
        question.calculation(calculation);
        if (calculation != null && (row.has(Columns.REQUIRED) && !row.isNo(Columns.REQUIRED))) {
            question.required(false).requiredIf(null);
            remarks.note(row, Columns.REQUIRED, "Svaret räknas ut, så det behöver inte vara obligatoriskt.");
        }
        new ReadConstraint(names, section, remarks).read(row, question.build(), rules.of(row.name()), question);
        Question whole = question.build();
        sayWhatIsCounted(row, whole);
        return whole;
    }

    /** XLSForms take whole numbers below zero, and we those that count something. */
    private void sayWhatIsCounted(SurveyRow row, Question question) {
        NumberLimits limits = question.number();
        boolean unlimited = limits == null || limits.min() == null;
        if (!saidWhatIsCounted
                && unlimited
                && !row.has(Columns.OWN_TYPE)
                && question.type() == QuestionType.WHOLE_NUMBER
                && !question.isComputed()) {
            saidWhatIsCounted = true;
            remarks.note(
                    row,
                    Columns.CONSTRAINT,
                    "Ett heltal utan undre gräns är här 0 eller mer. Ska det kunna vara mindre, skriv gränsen i constraint: . >= -100.");
        }
    }

    private void required(SurveyRow row, Section section, QuestionBuilder question) {
        if (row.isYes(Columns.REQUIRED)) {
            question.required(true);
        } else {
            // Also where it says no: what our own column says is held against it.
            question.requiredIf(
                    row.isNo(Columns.REQUIRED) && !row.has(Columns.ownFeel(Columns.REQUIRED))
                            ? null
                            : condition(row, Columns.REQUIRED, section));
        }
    }

    private @Nullable String showIf(Draft draft, Section section) {
        List<SurveyRow> all = new ArrayList<>(draft.within());
        all.add(draft.row());
        return together(all, section);
    }

    /** What a part is asked by: its own row's condition and those of the groups around it. */
    @Nullable
    String showIf(DraftPart part, Section section) {
        return together(part.within(), section.repeating() ? null : section);
    }

    private @Nullable String together(List<SurveyRow> rows, @Nullable Section here) {
        List<String> all = rows.stream()
                .map(row -> condition(row, Columns.RELEVANT, here))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return all.isEmpty()
                ? null
                : all.size() == 1
                        ? all.get(0)
                        : all.stream().map(ReadLogic::bracketed).collect(Collectors.joining(" and "));
    }

    private static String bracketed(String feel) {
        return feel.contains(" or ") || feel.startsWith("if ") ? "(" + feel + ")" : feel;
    }

    private @Nullable String condition(SurveyRow row, String column, @Nullable Section here) {
        String own = row.at(Columns.ownFeel(column));
        Optional<String> said =
                new FeelToXPath(names, here, null).condition(own).map(XText::text);
        return agreed(row, column, own, said)
                ? own
                : read(row, column, xpath -> new XPathToFeel(names, here, row.name()).condition(xpath));
    }

    private @Nullable String calculation(Draft draft, Section section) {
        SurveyRow row = draft.row();
        Kind kind = Kind.of(draft.question());
        String own = row.at(Columns.ownFeel(Columns.CALCULATION));
        Optional<String> said = new FeelToXPath(names, section, null).answer(own, kind, draft.yesNo());
        if (agreed(row, Columns.CALCULATION, own, said)) {
            return own;
        }
        return read(row, Columns.CALCULATION, xpath -> new XPathToFeel(names, section, row.name())
                .value(xpath, kind, draft.yesNo()));
    }

    /** Whether our column still says what the one that every tool reads does; where they differ that one counts. */
    private boolean agreed(SurveyRow row, String column, String own, Optional<String> said) {
        if (own.isEmpty()) {
            return false;
        }
        if (said.orElse("").equals(row.at(column))) {
            return true;
        }
        remarks.note(
                row,
                Columns.ownFeel(column),
                "Kolumnen stämmer inte längre med %s, och det är %s som gäller.".formatted(column, column));
        return false;
    }

    private interface Translation {
        Feel of(XPath xpath);
    }

    private @Nullable String read(SurveyRow row, String column, Translation translation) {
        if (!row.has(column)) {
            return null;
        }
        try {
            String feel = translation.of(XPathReader.read(row.at(column))).text();
            Expression.parse(feel);
            return feel;
        } catch (XPathFault fault) {
            remarks.problem(row, column, fault.told());
        } catch (ExpressionFault tooLong) {
            remarks.problem(row, column, "Uttrycket blir för långt när det skrivs om. Dela upp det.");
        }
        return null;
    }
}
