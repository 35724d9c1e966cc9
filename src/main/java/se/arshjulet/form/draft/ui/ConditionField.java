package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.sentence.Clause;
import se.arshjulet.form.sentence.Sentence;
import se.arshjulet.form.sentence.Sentence.Joiner;

/** A condition that one makes by saying it: "Visa om Har samverkansavtal är ja". What no sentence says is written as the expression
 * that it is, and whoever wants to sees the expression of any. */
final class ConditionField extends Div {

    private final Scope scope;
    private final Supplier<@Nullable String> read;
    private final Consumer<@Nullable String> keep;
    private final String label;
    private final Span head = new Span();
    private final Div clauses = new Div();
    private final Div foot = new Div();
    private final Select<Joiner> joiner = new Select<>();
    private final Button more;
    private final Button asFeel;
    private final FeelField feel;
    private final List<ClauseRow> rows = new ArrayList<>();
    private @Nullable String shown;
    private boolean written;

    /** @param read the expression as it is now; null if there is none
     * @param keep called with what the person has made of it */
    ConditionField(String label, Scope scope, Supplier<@Nullable String> read, Consumer<@Nullable String> keep) {
        this.scope = scope;
        this.read = read;
        this.keep = keep;
        addClassName("draft-condition");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        this.label = label;
        head.setText(label);
        head.addClassName("draft-condition-head");
        joiner.setItems(Joiner.values());
        joiner.setItemLabelGenerator(
                one -> getTranslation("draft.joiner." + one.name().toLowerCase(Locale.ROOT)));
        joiner.setAriaLabel(getTranslation("draft.joiner"));
        joiner.setValue(Joiner.AND);
        joiner.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                said();
            }
        });
        more = new Button("", click -> {
            addRow(null);
            rows.get(rows.size() - 1).focus();
            arrange();
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        asFeel = new Button("", click -> turn());
        asFeel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        asFeel.addClassName("draft-as-feel");
        feel = new FeelField(label, scope, this::typed);
        NativeDetails quiet = new NativeDetails(getTranslation("draft.more"), asFeel);
        quiet.addClassName("draft-feel-way");
        foot.add(more, quiet);
        foot.addClassName("draft-condition-foot");
        clauses.addClassName("draft-clauses");
        add(head, joiner, clauses, feel, foot);
        show(read.get());
    }

    /** Shows it as it is now, unless it is as it was. */
    void refresh() {
        String now = read.get();
        if (!Objects.equals(now, shown)) {
            show(now);
        } else if (rows.stream().anyMatch(ClauseRow::isStale)) {
            show(now);
        } else {
            rows.forEach(ClauseRow::refresh);
        }
    }

    private void show(@Nullable String expression) {
        shown = expression;
        Optional<Sentence> sentence = expression == null
                ? Optional.empty()
                : Sentence.read(expression).filter(this::isKnown);
        written = expression != null && sentence.isEmpty();
        rows.clear();
        clauses.removeAll();
        sentence.ifPresent(said -> {
            joiner.setValue(said.joiner());
            said.clauses().forEach(this::addRow);
        });
        feel.show(expression == null ? "" : expression);
        arrange();
    }

    /** A sentence about what cannot be chosen here is shown as it is written; what is gone is said to be. */
    private boolean isKnown(Sentence sentence) {
        return sentence.clauses().stream()
                .allMatch(clause -> scope.isGone(clause.question()) || ClauseRow.canShow(clause, scope));
    }

    private void addRow(@Nullable Clause clause) {
        ClauseRow row = new ClauseRow(scope, clause, this::said, this::remove);
        rows.add(row);
        clauses.add(row);
    }

    private void remove(ClauseRow row) {
        rows.remove(row);
        clauses.remove(row);
        arrange();
        said();
        more.focus();
    }

    /** What the first thing that is said of it most likely is about. */
    void begin(String question) {
        addRow(null);
        rows.get(rows.size() - 1).begin(question);
        arrange();
    }

    /** Whether something is begun that says nothing yet. */
    boolean isUnfinished() {
        return !written && rows.stream().anyMatch(ClauseRow::isUnfinished);
    }

    private void arrange() {
        scope.desk().halfSaid();
        joiner.setVisible(!written && rows.size() > 1);
        clauses.setVisible(!written);
        feel.setVisible(written);
        more.setVisible(!written);
        more.setText(
                rows.isEmpty() ? getTranslation("draft.begin-with", label) : getTranslation("draft.condition.more"));
        asFeel.setText(getTranslation(written ? "draft.condition.as-sentence" : "draft.condition.as-feel"));
        asFeel.setVisible(!written
                || shown == null
                || Sentence.read(shown).filter(this::isKnown).isPresent());
        boolean empty = !written && rows.isEmpty();
        head.setVisible(!empty);
        setClassName("draft-condition-empty", empty);
    }

    private void turn() {
        written = !written;
        if (!written) {
            show(shown);
        }
        arrange();
        if (written) {
            feel.focus();
        }
    }

    /** A clause that is not finished says nothing yet. */
    private void said() {
        List<Clause> finished =
                rows.stream().flatMap(row -> row.clause().stream()).toList();
        if (finished.isEmpty() && !rows.isEmpty()) {
            scope.desk().halfSaid();
            return;
        }
        String expression = finished.isEmpty()
                ? null
                : new Sentence(Objects.requireNonNullElse(joiner.getValue(), Joiner.AND), finished).feel();
        if (!Objects.equals(expression, shown)) {
            shown = expression;
            feel.show(expression == null ? "" : expression);
            keep.accept(expression);
        }
        arrange();
    }

    private void typed(String text) {
        String expression = Fields.orNull(text);
        if (!Objects.equals(expression, shown)) {
            shown = expression;
            keep.accept(expression);
        }
    }
}
