package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.NewKey;
import se.arshjulet.form.OwnForms;
import se.arshjulet.form.Section;
import se.arshjulet.form.bank.BankQuestion;
import se.arshjulet.form.bank.Taking.Taken;
import se.arshjulet.form.draft.DraftChange.AddQuestion;
import se.arshjulet.form.draft.DraftChange.AddSection;
import se.arshjulet.form.draft.DraftConflict;
import se.arshjulet.form.draft.FormDraft;
import se.arshjulet.form.draft.FormDrafts;

/** Which form a question of the bank is added to, and where in it. The draft is begun if there is none, and opens at the question. */
public final class IntoFormQuestion extends Question {

    private final BankQuestion question;
    private final FormDrafts drafts;
    private final OwnForms forms;
    private final FormCatalog catalog;
    private final UUID by = SignedIn.current().accountId();
    private final ComboBox<IntoForm> into = new ComboBox<>();
    private final Select<Section> part = new Select<>();
    private final Button add;
    private final Paragraph there = new Paragraph();

    public IntoFormQuestion(BankQuestion question, FormDrafts drafts, OwnForms forms, FormCatalog catalog) {
        super("");
        this.question = question;
        this.drafts = drafts;
        this.forms = forms;
        this.catalog = catalog;
        setHeaderTitle(getTranslation("form.bank.into"));
        into.setLabel(getTranslation("form.bank.into.form"));
        into.setItemLabelGenerator(this::named);
        into.setRequiredIndicatorVisible(true);
        into.addValueChangeListener(change -> chosen());
        part.setLabel(getTranslation("form.bank.into.part"));
        part.setItemLabelGenerator(this::named);
        part.setVisible(false);
        there.addClassName("bank-there");
        there.getElement().setAttribute("role", "status");
        there.setVisible(false);
        fields(into, part, there);
        add = primary(getTranslation("form.bank.into.do"), this::add);
        answers(add);
        fill();
    }

    private void fill() {
        into.setItems(IntoForm.all(drafts, forms, catalog));
    }

    private String named(IntoForm one) {
        if (one.draft() == null) {
            return getTranslation(
                    "form.bank.into.version",
                    one.form().title(),
                    String.valueOf(one.form().version()));
        }
        return getTranslation(
                one.before() == null ? "form.bank.into.draft.new" : "form.bank.into.draft",
                one.form().title());
    }

    private String named(Section section) {
        return isNew(section) ? getTranslation("form.bank.into.part.new", section.title()) : Outline.name(section);
    }

    private boolean isNew(Section section) {
        return Optional.ofNullable(into.getValue())
                .filter(one -> one.form().sections().contains(section))
                .isEmpty();
    }

    private void chosen() {
        into.setInvalid(false);
        IntoForm one = into.getValue();
        Optional<String> already = Optional.ofNullable(one).flatMap(form -> form.alreadyThere(question));
        there.setVisible(already.isPresent());
        add.setVisible(already.isEmpty());
        part.setVisible(one != null && already.isEmpty());
        if (one == null) {
            return;
        }
        into.setHelperText(one.draft() == null ? getTranslation("form.bank.into.begins") : null);
        if (already.isPresent()) {
            tellOf(one, already.get());
        } else {
            parts(one);
        }
    }

    private void tellOf(IntoForm one, String key) {
        there.removeAll();
        there.add(
                getTranslation("form.bank.into.there", one.form().question(key).label()));
        if (one.draft() != null) {
            there.add(
                    new Text(" "),
                    new Anchor(
                            DraftView.address(one.draft()) + "?" + at(key).getQueryString(),
                            getTranslation("form.bank.into.open")));
        }
    }

    /** The part of the same title stands first to hand, and can be made if there is none. */
    private void parts(IntoForm one) {
        String title = question.latest().part();
        List<Section> parts = new ArrayList<>(one.form().sections());
        Optional<Section> same =
                parts.stream().filter(section -> section.title().equals(title)).findFirst();
        if (same.isEmpty()) {
            String name = title.isBlank() ? getTranslation("form.bank.into.part.untitled") : title;
            parts.add(new Section(NewKey.in(one.form(), name), name, null, false, null, null, List.of()));
        }
        part.setItems(parts);
        part.setValue(same.orElse(parts.get(0)));
    }

    private void add() {
        IntoForm one = into.getValue();
        if (one == null) {
            into.setErrorMessage(getTranslation("form.bank.into.form.missing"));
            into.setInvalid(true);
            into.focus();
            return;
        }
        try {
            add(one, part.getValue());
        } catch (DraftConflict | IllegalArgumentException changedMeanwhile) {
            fill();
            Notice.failed(getTranslation("form.bank.into.changed"));
        }
    }

    private void add(IntoForm one, Section section) {
        UUID id = one.draft() == null ? drafts.from(Objects.requireNonNull(one.version()), by) : one.draft();
        FormDraft draft = drafts.find(id).orElseThrow(() -> new IllegalArgumentException("No such draft: " + id));
        if (isNew(section)) {
            draft = drafts.change(
                    id, new AddSection(section, draft.form().sections().size()), by);
        }
        Taken taken = IntoForm.of(draft, catalog).taking().take(question);
        drafts.change(id, new AddQuestion(section.key(), taken.question(), null), by);
        close();
        UI.getCurrent().navigate(DraftView.address(id), at(taken.question().key()));
        Notice.done(TakenWords.of(taken, this));
    }

    private static QueryParameters at(String key) {
        return QueryParameters.simple(Map.of(DraftView.QUESTION, key));
    }
}
