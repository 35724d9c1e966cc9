package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.Question;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Section;
import se.arshjulet.form.SectionBuilder;
import se.arshjulet.form.draft.DraftChange.AddQuestion;
import se.arshjulet.form.draft.DraftChange.AddSection;
import se.arshjulet.form.draft.DraftChange.ChangeQuestion;
import se.arshjulet.form.draft.FormDraft;

/** Somebody has removed the question that one was writing: what one wrote is shown, and the question can be put back with it. */
final class GoneQuestion extends Question {

    private final DraftDesk desk;
    private final ChangeQuestion mine;
    private final FormDefinition was;
    private final FormDraft now;

    /** @param was  the form when the question was there
     * @param name of whoever removed it */
    GoneQuestion(DraftDesk desk, ChangeQuestion mine, FormDefinition was, FormDraft now, String name) {
        super("");
        this.desk = desk;
        this.mine = mine;
        this.was = was;
        this.now = now;
        setHeaderTitle(getTranslation("draft.gone.question"));
        add(new Paragraph(getTranslation("draft.gone.question.what", name)));
        add(wrote("label", mine.seen().label(), mine.wanted().label()));
        add(wrote("help", mine.seen().help(), mine.wanted().help()));
        Button leave = new Button(getTranslation("draft.gone.question.leave"), click -> {
            close();
            desk.show(now);
        });
        getFooter().add(leave, primary(getTranslation("draft.gone.question.back"), this::putBack));
    }

    /** The question itself always, and of what else she has written. */
    private Paragraph wrote(String property, @Nullable String seen, @Nullable String wanted) {
        Paragraph words = new Paragraph(
                getTranslation("draft.property." + property) + ": ”" + Objects.requireNonNullElse(wanted, "") + "”");
        words.setVisible(property.equals("label") || !Objects.equals(seen, wanted));
        return words;
    }

    private void putBack() {
        close();
        desk.show(now);
        Section part = was.sectionOf(mine.seen().key());
        Optional<Section> there = now.form().sections().stream()
                .filter(one -> one.key().equals(part.key()))
                .findFirst();
        boolean back = there.isPresent()
                ? desk.change(new AddQuestion(part.key(), mine.wanted(), next(part, there.get())))
                : desk.change(new AddSection(
                        new SectionBuilder(part)
                                .questions(List.of(mine.wanted()))
                                .build(),
                        was.sections().indexOf(part)));
        if (back) {
            desk.choose(Spot.question(mine.wanted().key()));
        }
    }

    /** What stood after it, and still does. */
    private @Nullable String next(Section then, Section there) {
        List<String> keys =
                then.questions().stream().map(se.arshjulet.form.Question::key).toList();
        return keys.subList(keys.indexOf(mine.seen().key()) + 1, keys.size()).stream()
                .filter(key ->
                        there.questions().stream().anyMatch(one -> one.key().equals(key)))
                .findFirst()
                .orElse(null);
    }
}
