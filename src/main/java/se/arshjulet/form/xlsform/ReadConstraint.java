package se.arshjulet.form.xlsform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Constraint;
import se.arshjulet.form.NumberLimits;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionBuilder;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;
import se.arshjulet.form.expression.Expression;
import se.arshjulet.form.expression.ExpressionFault;

/** Takes apart the one condition that an XLSForm has on an answer: into limits, where it is no more than that, and conditions. */
final class ReadConstraint {

    private final Names names;
    private final Section here;
    private final Remarks remarks;

    ReadConstraint(Names names, Section here, Remarks remarks) {
        this.names = names;
        this.here = here;
        this.remarks = remarks;
    }

    /** @param bare  the question with the limits that our columns give
     * @param own     its conditions as our sheet has them
     * @param into    where what is meant is put */
    void read(SurveyRow row, Question bare, List<Constraint> own, QuestionBuilder into) {
        String written = row.at(Columns.CONSTRAINT);
        String message = row.words(Columns.CONSTRAINT_MESSAGE);
        ComposedConstraint composed = ComposedConstraint.of(bare, own, new FeelToXPath(names, here, bare.key()));
        boolean unmessaged = message.isEmpty() && own.isEmpty();
        if (composed.text().equals(written) && (composed.message().equals(message) || unmessaged)) {
            into.constraints(own);
            return;
        }
        boolean ours = !own.isEmpty() || !Limits.of(bare).equals(Limits.of(unlimited(bare)));
        if (ours && row.type().word() != RowType.Word.RANGE) {
            remarks.note(
                    row,
                    Columns.CONSTRAINT,
                    "Villkoret stämmer inte längre med kolumnerna och bladet arshjulet, och det är constraint som gäller.");
            into.number(unlimited(bare).number()).maxLength(null);
        }
        if (!written.isEmpty()) {
            foreign(row, bare, message, into);
        }
    }

    private static Question unlimited(Question question) {
        NumberLimits number = question.number();
        return new QuestionBuilder(question)
                .maxLength(null)
                .number(
                        number == null || number.unit() == null && number.decimals() == null
                                ? null
                                : new NumberLimits(number.unit(), null, null, number.decimals()))
                .build();
    }

    private void foreign(SurveyRow row, Question bare, String message, QuestionBuilder into) {
        try {
            XPath xpath = XPathReader.read(row.at(Columns.CONSTRAINT));
            FoundLimits limits = FoundLimits.in(xpath, bare.type());
            if (message.isEmpty() && limits.isAll()) {
                limits.put(into, bare);
                return;
            }
            if (limits.min() != null && limits.min().signum() < 0) {
                limits.putMin(into, bare);
            }
            Feel feel = new XPathToFeel(names, here, row.name()).condition(xpath);
            String that = onlyOfAnswers(xpath, feel, bare);
            Expression.parse(that);
            if (message.isEmpty()) {
                remarks.note(row, Columns.CONSTRAINT_MESSAGE, "Villkoret har inget meddelande och fick ett allmänt.");
            }
            into.constraints(List.of(new Constraint(
                    that, message.isEmpty() ? "Svaret uppfyller inte villkoret: %s.".formatted(that) : message)));
        } catch (XPathFault fault) {
            remarks.problem(row, Columns.CONSTRAINT, fault.told());
        } catch (ExpressionFault tooLong) {
            remarks.problem(row, Columns.CONSTRAINT, "Uttrycket blir för långt när det skrivs om. Dela upp det.");
        }
    }

    /** XLSForms hold nothing against a question that is not answered; FEEL does wherever it does not come to null. */
    private static String onlyOfAnswers(XPath xpath, Feel feel, Question question) {
        boolean nullWithout = xpath.conjuncts().stream()
                .allMatch(part -> part instanceof XPath.Pair pair
                        && (pair.sign().startsWith("<") || pair.sign().startsWith(">"))
                        && (pair.left() instanceof XPath.Self || pair.right() instanceof XPath.Self));
        return nullWithout ? feel.text() : "%s = null or %s".formatted(question.key(), feel.in(Feel.AND));
    }

    /** What of a condition says how small, large or long an answer may be.
     * @param isAll it says nothing else */
    private record FoundLimits(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer length,
            boolean isAll) {

        static FoundLimits in(XPath xpath, QuestionType type) {
            BigDecimal min = null;
            BigDecimal max = null;
            Integer length = null;
            boolean all = true;
            for (XPath part : xpath.conjuncts()) {
                Optional<BigDecimal> figure = figure(part);
                String sign = part instanceof XPath.Pair pair ? pair.sign() : "";
                boolean own = part instanceof XPath.Pair pair && pair.left() instanceof XPath.Self && type.isFigure();
                boolean whole = type == QuestionType.WHOLE_NUMBER;
                if (own && figure.isPresent() && (sign.equals(">=") || sign.equals(">") && whole)) {
                    BigDecimal found = sign.equals(">") ? figure.get().add(BigDecimal.ONE) : figure.get();
                    min = min == null ? found : min.max(found);
                } else if (own && figure.isPresent() && (sign.equals("<=") || sign.equals("<") && whole)) {
                    BigDecimal found = sign.equals("<") ? figure.get().subtract(BigDecimal.ONE) : figure.get();
                    max = max == null ? found : max.min(found);
                } else if (isLength(part)
                        && figure.isPresent()
                        && sign.equals("<=")
                        && figure.get().scale() <= 0
                        && (type == QuestionType.SHORT_TEXT || type == QuestionType.LONG_TEXT)) {
                    length = figure.get().min(BigDecimal.valueOf(100_000)).intValue();
                } else {
                    all = false;
                }
            }
            return new FoundLimits(min, max, length, all);
        }

        private static boolean isLength(XPath part) {
            return part instanceof XPath.Pair pair
                    && pair.left() instanceof XPath.Call call
                    && call.function().equals("string-length")
                    && call.arguments().stream().allMatch(XPath.Self.class::isInstance);
        }

        private static Optional<BigDecimal> figure(XPath part) {
            if (!(part instanceof XPath.Pair pair)) {
                return Optional.empty();
            }
            XPath right = pair.right();
            if (right instanceof XPath.Negative negative && negative.of() instanceof XPath.Digits digits) {
                return Optional.of(new BigDecimal(digits.digits()).negate());
            }
            return right instanceof XPath.Digits digits
                    ? Optional.of(new BigDecimal(digits.digits()))
                    : Optional.empty();
        }

        void put(QuestionBuilder into, Question bare) {
            if (length != null) {
                into.maxLength(length);
            }
            if (min != null || max != null) {
                NumberLimits had = had(bare);
                into.number(new NumberLimits(had.unit(), min, max, had.decimals()));
            }
        }

        void putMin(QuestionBuilder into, Question bare) {
            NumberLimits had = had(bare);
            into.number(new NumberLimits(had.unit(), min, null, had.decimals()));
        }

        private static NumberLimits had(Question bare) {
            NumberLimits number = bare.number();
            return number == null ? new NumberLimits(null, null, null, null) : number;
        }
    }
}
