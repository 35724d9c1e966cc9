package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.form.draft.FormDraft;
import se.arshjulet.form.draft.ui.DraftView;

/** The forms that are being made: who changed each last, and when. */
final class DraftList extends Section {

    DraftList(List<FormDraft> drafts, People people, DateWords words) {
        addClassName("form-drafts");
        Map<UUID, Person> persons =
                people.persons(drafts.stream().map(FormDraft::changedBy).collect(Collectors.toSet()));
        UnorderedList list = new UnorderedList();
        list.addClassName("form-list");
        drafts.forEach(draft -> list.add(line(draft, persons.get(draft.changedBy()), words)));
        add(new H2(getTranslation("draft.list")), list);
    }

    private ListItem line(FormDraft draft, @Nullable Person by, DateWords words) {
        Anchor title = new Anchor(DraftView.address(draft.id()), draft.form().title());
        title.addClassName("form-line-title");
        Span kind = new Span(
                draft.basedOn() == null
                        ? getTranslation("draft.list.new")
                        : getTranslation(
                                "draft.list.next", String.valueOf(draft.form().version())));
        kind.addClassName("form-line-quiet");
        Div what = new Div(title, kind);
        what.addClassName("form-line-what");
        Span changed = new Span(
                by == null
                        ? getTranslation("draft.list.changed", words.moment(draft.changedAt()))
                        : getTranslation("draft.list.changed.by", words.moment(draft.changedAt()), by.name()));
        changed.addClassName("form-line-quiet");
        ListItem line = new ListItem(what, changed);
        line.addClassName("form-line");
        return line;
    }
}
