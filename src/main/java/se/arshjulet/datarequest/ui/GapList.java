package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.ui.FormView;

/** What keeps it from being sent in, with a way to each. It grows shorter as one goes. */
final class GapList extends Div {

    private final AnswerEdits edits;

    GapList(AnswerEdits edits) {
        this.edits = edits;
        addClassName("gap-list");
        setId("saknas");
        setVisible(false);
    }

    void show(List<FormCheck.Gap> gaps) {
        removeAll();
        setVisible(!gaps.isEmpty());
        if (gaps.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        gaps.forEach(gap -> list.add(line(gap)));
        add(new H2(heading(gaps)), list);
    }

    private String heading(List<FormCheck.Gap> gaps) {
        long wrong =
                gaps.stream().filter(gap -> gap.kind() == FormCheck.Kind.WRONG).count();
        String key = wrong == 0 ? "gaps" : wrong == gaps.size() ? "gaps.wrong" : "gaps.both";
        return getTranslation("datarequest.answer." + key, gaps.size());
    }

    private ListItem line(FormCheck.Gap gap) {
        FormView form = edits.form();
        // What is missing is said with the question's name; what is wrong is not, since it stands at its field too.
        boolean named = gap.kind() != FormCheck.Kind.WRONG;
        String where = named ? form.names().whereIs(gap.at()) : form.names().field(gap.at());
        ListItem line = FieldLink.line(where, gap.message(), () -> form.goTo(gap.at()));
        if (gap.kind() == FormCheck.Kind.EMPTY_ROW) {
            NativeButton remove =
                    new NativeButton(getTranslation("datarequest.answer.gaps.remove"), click -> edits.parts()
                            .removeRow(gap.at().rowKey()));
            remove.addClassName("field-link");
            line.add(remove);
        }
        return line;
    }
}
