package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;

/**
 * Puts expressions in the cells of a row: in the column that every tool reads what XPath can say, and in one of our own the
 * FEEL, wherever the XPath would not be read back as just that.
 */
final class Saying {

    private static final List<String> YES_NO = List.of(Names.YES.code(), Names.NO.code());

    private final Names names;
    private final List<String> unsaid = new ArrayList<>();

    Saying(Names names) {
        this.names = names;
    }

    Names names() {
        return names;
    }

    /** Where other tools will not do what the form does. */
    List<String> unsaid() {
        return unsaid;
    }

    void condition(NewRow row, String column, @Nullable String feel, @Nullable Section here) {
        if (feel != null) {
            Optional<String> said =
                    new FeelToXPath(names, here, null).condition(feel).map(XText::text);
            put(row, column, feel, said, back(said, here, Kind.OTHER));
        }
    }

    void calculation(NewRow row, Question question, Section here) {
        String feel = question.calculation();
        if (feel != null) {
            Kind kind = Kind.of(question);
            Optional<String> said = new FeelToXPath(names, here, null).answer(feel, kind, YES_NO);
            put(row, Columns.CALCULATION, feel, said, back(said, here, kind));
            row.with(Columns.READ_ONLY, true);
        }
    }

    /** @param kind of the answer that it becomes; OTHER for a condition */
    private Optional<String> back(Optional<String> said, @Nullable Section here, Kind kind) {
        try {
            XPathToFeel translation = new XPathToFeel(names, here, null);
            return said.map(XPathReader::read)
                    .map(xpath ->
                            kind == Kind.OTHER ? translation.condition(xpath) : translation.value(xpath, kind, YES_NO))
                    .map(Feel::text);
        } catch (XPathFault notBack) {
            return Optional.empty();
        }
    }

    private void put(NewRow row, String column, String feel, Optional<String> said, Optional<String> back) {
        said.ifPresentOrElse(text -> row.with(column, text), () -> untold(row, column, feel));
        if (!back.equals(Optional.of(feel))) {
            row.with(Columns.ownFeel(column), feel);
        }
    }

    private void untold(NewRow row, String column, String feel) {
        unsaid.add("%s, %s: %s".formatted(row.at(Columns.NAME), column, feel));
    }

    ComposedConstraint constraint(Question limited, Question whole, Section here, @Nullable String self) {
        ComposedConstraint composed =
                ComposedConstraint.of(limited, whole.constraints(), new FeelToXPath(names, here, self));
        composed.unsaid()
                .forEach(rule -> unsaid.add("%s, %s: %s".formatted(whole.key(), Columns.CONSTRAINT, rule.that())));
        return composed;
    }
}
