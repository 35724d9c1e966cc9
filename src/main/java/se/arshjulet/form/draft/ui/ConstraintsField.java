package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Constraint;

/** What must hold of the answer, each rule with the words that stand at the field where it does not. */
final class ConstraintsField extends Div {

    private final QuestionPanel panel;
    private final Scope scope;
    private final Div rules = new Div();
    private final Button more;
    private final List<BooleanSupplier> unfinished = new ArrayList<>();
    private int count;

    ConstraintsField(QuestionPanel panel) {
        this.panel = panel;
        // A rule speaks of the answer itself, too.
        this.scope = new Scope(panel.desk(), () -> panel.scope().part(), "");
        addClassName("draft-constraints");
        more = new Button(getTranslation("draft.constraint.more"), click -> add(count, null)
                .begin(panel.question().key()));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(rules, more);
        show();
    }

    void refresh() {
        if (panel.question().constraints().size() != count) {
            show();
        }
    }

    private void show() {
        rules.removeAll();
        unfinished.clear();
        count = panel.question().constraints().size();
        for (int i = 0; i < count; i++) {
            add(i, panel.question().constraints().get(i));
        }
    }

    private ConditionField add(int at, @Nullable Constraint rule) {
        TextField message = new TextField(getTranslation("draft.constraint.message"));
        message.setPlaceholder(getTranslation("draft.constraint.message.example"));
        message.setValue(rule == null ? "" : rule.message());
        message.addValueChangeListener(change -> {
            if (change.isFromClient() && at < panel.question().constraints().size()) {
                put(
                        at,
                        new Constraint(
                                panel.question().constraints().get(at).that(),
                                message.getValue().strip()));
            }
        });
        ConditionField that = new ConditionField(
                getTranslation("draft.question.constraint"),
                scope,
                () -> at < panel.question().constraints().size()
                        ? panel.question().constraints().get(at).that()
                        : null,
                feel -> {
                    if (feel == null) {
                        remove(at);
                    } else {
                        put(at, new Constraint(feel, message.getValue().strip()));
                    }
                });
        Div card = new Div(that, message);
        card.addClassName("draft-constraint");
        rules.add(card);
        unfinished.add(() -> that.isUnfinished()
                || !message.isEmpty() && at >= panel.question().constraints().size());
        return that;
    }

    /** Whether a demand is begun that asks for nothing yet. */
    boolean isUnfinished() {
        return unfinished.stream().anyMatch(BooleanSupplier::getAsBoolean);
    }

    private void put(int at, Constraint rule) {
        List<Constraint> all = new ArrayList<>(panel.question().constraints());
        if (at < all.size()) {
            all.set(at, rule);
        } else {
            all.add(rule);
        }
        count = all.size();
        panel.keep(one -> one.constraints(List.copyOf(all)));
    }

    private void remove(int at) {
        List<Constraint> all = new ArrayList<>(panel.question().constraints());
        if (at < all.size()) {
            all.remove(at);
            panel.keep(one -> one.constraints(List.copyOf(all)));
        }
    }
}
