package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;
import se.arshjulet.form.SectionBuilder;
import se.arshjulet.form.draft.DraftChange.ChangeSection;

/** A part of the form, but for its questions. */
final class SectionPanel extends Div implements Desktop.Panel {

    private final DraftDesk desk;
    private final String key;
    private final Fields fields = new Fields();
    private final Div rows = new Div();
    private final ConditionField show;

    SectionPanel(DraftDesk desk, String key) {
        this.desk = desk;
        this.key = key;
        addClassName("draft-panel");
        TextField title = new TextField(getTranslation("draft.section.title"));
        fields.tie(title, () -> section().title(), typed -> keep(part -> part.title(typed.strip())));
        TextArea intro = new TextArea(getTranslation("draft.section.intro"));
        intro.setMinRows(1);
        fields.tie(
                intro,
                () -> Fields.orEmpty(section().intro()),
                typed -> keep(part -> part.intro(Fields.orNull(typed))));
        Checkbox repeating = new Checkbox(getTranslation("draft.section.repeating"));
        repeating.setHelperText(getTranslation("draft.section.repeating.help"));
        fields.tie(repeating, () -> section().repeating(), this::repeat);
        rows.addClassName("draft-group");
        rows();
        show = new ConditionField(
                getTranslation("draft.section.show-if"),
                new Scope(desk, () -> key, null),
                () -> section().showIf(),
                feel -> keep(part -> part.showIf(feel)));
        fields.tie(show::refresh);
        Paragraph hint = new Paragraph(getTranslation("draft.section.next"));
        hint.addClassName("draft-quiet");
        PanelHead head = new PanelHead(getTranslation("draft.section"), Spot.section(key), desk);
        fields.tie(head::refresh);
        add(head, title, intro, repeating, rows, show, hint);
        fields.tie(() -> rows.setVisible(section().repeating()));
        rows.setVisible(section().repeating());
    }

    private void rows() {
        TextField noun = new TextField(getTranslation("draft.section.noun"));
        noun.setHelperText(getTranslation("draft.section.noun.help"));
        fields.tie(
                noun,
                () -> Fields.orEmpty(section().rowNoun()),
                typed -> keep(part -> part.rowNoun(Fields.orNull(typed))));
        Select<String> names = new Select<>();
        names.setLabel(getTranslation("draft.section.names"));
        names.setEmptySelectionAllowed(true);
        List<String> naming = section().questions().stream()
                .filter(SectionPanel::canName)
                .map(Question::key)
                .toList();
        names.setItems(naming);
        names.setItemLabelGenerator(one -> one == null || desk.form().find(one).isEmpty()
                ? ""
                : desk.question(one).label());
        fields.tie(
                names,
                () -> known(naming, section().titleQuestion()),
                chosen -> keep(part -> part.titleQuestion(chosen)));
        fields.tie(() -> names.setHelperText(getTranslation(namesHelp())));
        names.setHelperText(getTranslation(namesHelp()));
        names.setVisible(section().flow() == null);
        Select<Section.Layout> layout = new Select<>();
        layout.setLabel(getTranslation("draft.section.layout"));
        layout.setItems(Section.Layout.values());
        layout.setItemLabelGenerator(
                one -> getTranslation("draft.section.layout." + one.name().toLowerCase(Locale.ROOT)));
        fields.tie(
                layout,
                () -> section().layout() == null
                        ? Section.Layout.PARTS
                        : section().layout(),
                chosen -> keep(part -> part.layout(chosen)));
        Checkbox empty = new Checkbox(getTranslation("draft.section.may-be-empty"));
        fields.tie(empty, () -> section().mayBeEmpty(), yes -> keep(part -> part.mayBeEmpty(yes)));
        rows.add(noun, names, layout, empty);
        if (section().flow() != null) {
            Paragraph flow = new Paragraph(getTranslation("draft.section.flow"));
            flow.addClassName("draft-quiet");
            rows.add(flow);
        }
    }

    /** Where the naming question is not shown the row has no name. */
    private String namesHelp() {
        boolean sometimes = desk.form()
                .find(String.valueOf(section().titleQuestion()))
                .filter(one -> one.showIf() != null)
                .isPresent();
        return sometimes ? "draft.section.names.sometimes" : "draft.section.names.help";
    }

    private static @Nullable String known(List<String> keys, @Nullable String key) {
        return key != null && keys.contains(key) ? key : null;
    }

    private static boolean canName(Question question) {
        return question.type() == QuestionType.SHORT_TEXT
                || question.type() == QuestionType.ONE_OF
                || question.type() == QuestionType.REGISTER_ENTRY;
    }

    /** What only parts with rows have goes with them; the first question that can is taken to name the rows. */
    private void repeat(boolean yes) {
        keep(part -> yes
                ? part.repeating(true)
                        .titleQuestion(section().questions().stream()
                                .filter(SectionPanel::canName)
                                .findFirst()
                                .map(Question::key)
                                .orElse(null))
                : part.repeating(false)
                        .rowNoun(null)
                        .titleQuestion(null)
                        .layout(null)
                        .flow(null)
                        .mayBeEmpty(false));
    }

    private Section section() {
        return desk.section(key);
    }

    private void keep(UnaryOperator<SectionBuilder> change) {
        Section seen = section();
        desk.change(
                new ChangeSection(seen, change.apply(new SectionBuilder(seen)).build()));
    }

    @Override
    public boolean isUnfinished() {
        return show.isUnfinished();
    }

    @Override
    public void refresh() {
        fields.refresh();
    }
}
