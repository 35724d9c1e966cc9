package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.Question;
import se.arshjulet.form.Constraint;
import se.arshjulet.form.Option;
import se.arshjulet.form.draft.DraftChange;
import se.arshjulet.form.draft.DraftConflict;
import se.arshjulet.form.draft.FormDraft;

/** Two have changed the same thing: both are shown, and whoever came last chooses. */
final class ConflictQuestion extends Question {

    /** @param name of whoever was first */
    ConflictQuestion(DraftDesk desk, DraftChange mine, DraftConflict conflict, FormDraft now, String name) {
        super("");
        setHeaderTitle(getTranslation("draft.conflict.title"));
        add(new Paragraph(getTranslation("draft.conflict.what", name)));
        conflict.disputed().forEach(one -> add(card(one, name)));
        Button theirs = new Button(getTranslation("draft.conflict.theirs.keep", name), click -> {
            close();
            desk.show(now);
            desk.choose(desk.spot());
        });
        getFooter().add(theirs, primary(getTranslation("draft.conflict.mine.keep"), () -> {
            close();
            desk.show(now);
            desk.change(mine.over(now.form()));
            desk.choose(desk.spot());
        }));
    }

    private Div card(DraftConflict.Disputed one, String name) {
        Div card = new Div(
                new H3(getTranslation("draft.property." + one.property())),
                said(getTranslation("draft.conflict.theirs", name), one.theirs()),
                said(getTranslation("draft.conflict.mine"), one.mine()));
        card.addClassName("draft-conflict");
        return card;
    }

    private Paragraph said(String who, @Nullable Object what) {
        return new Paragraph(who + " " + words(what));
    }

    private String words(@Nullable Object what) {
        if (what == null || what.equals("") || what.equals(List.of())) {
            return getTranslation("draft.conflict.nothing");
        }
        if (what instanceof Boolean yes) {
            return getTranslation(yes ? "form.answer.yes" : "form.answer.no");
        }
        if (what instanceof List<?> several) {
            return several.stream().map(this::one).collect(Collectors.joining(", "));
        }
        return one(what);
    }

    private String one(@Nullable Object what) {
        if (what instanceof Option option) {
            return option.label();
        }
        return what instanceof Constraint rule ? rule.that() : "”" + Objects.toString(what, "") + "”";
    }
}
