package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import se.arshjulet.statusreport.ReportContent.Line;
import se.arshjulet.statusreport.ReportContent.News;
import se.arshjulet.statusreport.StalePartException;

/** A point: what it says, where it is from, and what can be done with it. */
class LineRow extends ListItem {

    private final Editing editing;
    private final Line line;
    private final ConflictNote conflict = new ConflictNote();

    LineRow(Editing editing, Line line, boolean up, boolean down) {
        this.editing = editing;
        this.line = line;
        setId(WarningList.idOf(line.id().toString()));
        addClassName("report-line");
        if (line.hidden()) {
            addClassName("report-line-hidden");
        }
        show(up, down);
    }

    private void show(boolean up, boolean down) {
        Span words = new Span(line.text());
        words.addClassName("report-line-words");
        Div acts = new Div();
        acts.addClassName("report-line-acts");
        if (line.hidden()) {
            acts.add(button("line.show", () -> editing.writing().hide(editing.report(), line.id(), false)));
        } else {
            if (up) {
                acts.add(icon(
                        VaadinIcon.ARROW_UP,
                        "line.up",
                        () -> editing.change(() -> editing.writing().move(editing.report(), line.id(), -1))));
            }
            if (down) {
                acts.add(icon(
                        VaadinIcon.ARROW_DOWN,
                        "line.down",
                        () -> editing.change(() -> editing.writing().move(editing.report(), line.id(), 1))));
            }
            acts.add(icon(VaadinIcon.PENCIL, "line.edit", this::edit));
            acts.add(
                    line.isOwn()
                            ? icon(
                                    VaadinIcon.TRASH,
                                    "line.remove",
                                    () -> editing.change(() ->
                                            editing.writing().rewrite(editing.report(), line.id(), "", line.version())))
                            : icon(
                                    VaadinIcon.EYE_SLASH,
                                    "line.hide",
                                    () -> editing.change(
                                            () -> editing.writing().hide(editing.report(), line.id(), true))));
        }
        Div body = new Div(words, acts, source());
        body.addClassName("report-line-body");
        add(body);
    }

    /** From where it is, and what came of it since. */
    private Div source() {
        Div source = new Div();
        source.addClassName("report-line-source");
        if (line.hidden()) {
            source.add(mark("line.hidden", "quiet"));
        }
        if (line.news() != null) {
            source.add(mark("news." + line.news().name(), line.news() == News.NEW ? "new" : "attention"));
        }
        source.add(new Span(
                Labels.text(line.isOwn() ? "line.own" : line.isRewritten() ? "line.rewritten" : "line.gathered")));
        if (!line.address().isEmpty()) {
            boolean ours = line.address().startsWith("/");
            Anchor link = new Anchor(
                    ours ? line.address().substring(1) : line.address(),
                    ours ? Labels.text("line.source") : line.address());
            if (!ours) {
                link.setTarget("_blank");
                link.getElement().setAttribute("rel", "noopener noreferrer");
            }
            source.add(link);
        }
        if (line.isRewritten()) {
            Span before = new Span(Labels.text("line.as-gathered", line.gathered()));
            before.addClassName("report-line-before");
            source.add(before);
        }
        return source;
    }

    private static Span mark(String key, String look) {
        Span mark = new Span(Labels.text(key));
        mark.addClassNames("report-mark", "report-mark-" + look);
        return mark;
    }

    private Button button(String key, Runnable work) {
        Button button = new Button(Labels.text(key), click -> editing.change(work));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }

    private Button icon(VaadinIcon icon, String key, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(Labels.text(key + ".of", shortened()));
        button.setTooltipText(Labels.text(key));
        return button;
    }

    private String shortened() {
        String text = line.text();
        return text.length() <= 50 ? text : text.substring(0, text.offsetByCodePoints(0, 45)) + " …";
    }

    private void edit() {
        removeAll();
        TextArea words = new TextArea(Labels.text("line.words"));
        words.setValue(line.text());
        words.setWidthFull();
        words.setManualValidation(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        if (!line.isOwn()) {
            words.setHelperText(Labels.text("line.words.help"));
        }
        FieldProblems problems = new FieldProblems();
        problems.at("words", words);
        Button keep = new Button(Labels.text("keep"), click -> keep(words, problems, line.version()));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        Button cancel = new Button(
                getTranslation("base.cancel"), click -> editing.changed().run());
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div acts = new Div(keep, cancel);
        acts.addClassName("report-edit-acts");
        Div form = new Div(words, conflict, acts);
        form.addClassName("report-line-form");
        add(form);
        words.focus();
    }

    private void keep(TextArea words, FieldProblems problems, int version) {
        try {
            if (editing.keep(problems, () -> editing.writing()
                    .rewrite(editing.report(), line.id(), words.getValue(), version))) {
                editing.changed().run();
            }
        } catch (StalePartException first) {
            conflict.show(first, () -> keep(words, problems, first.version()), () -> editing.changed()
                    .run());
        }
    }
}
