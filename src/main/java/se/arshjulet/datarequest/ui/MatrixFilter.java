package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import se.arshjulet.datarequest.AssignmentFilter;
import se.arshjulet.datarequest.AssignmentFilter.Show;

/** Which rows of the matrix are shown: by state and by the member's name. */
class MatrixFilter extends Div {

    private final Select<Show> show = new Select<>();
    private final TextField member = new TextField();

    MatrixFilter(AssignmentFilter filter, Consumer<AssignmentFilter> chosen) {
        addClassName("matrix-filter");
        show.setLabel(getTranslation("datarequest.filter.show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(
                item -> getTranslation("datarequest.filter." + item.name().toLowerCase(Locale.ROOT)));
        show.setValue(filter.show());
        member.setLabel(getTranslation("datarequest.filter.member"));
        member.setPrefixComponent(VaadinIcon.SEARCH.create());
        member.setClearButtonVisible(true);
        member.setValue(filter.text());
        member.setValueChangeMode(ValueChangeMode.LAZY);
        show.addValueChangeListener(change -> chosen.accept(value()));
        member.addValueChangeListener(change -> chosen.accept(value()));
        add(show, member);
    }

    private AssignmentFilter value() {
        return new AssignmentFilter(show.getValue(), member.getValue());
    }
}
