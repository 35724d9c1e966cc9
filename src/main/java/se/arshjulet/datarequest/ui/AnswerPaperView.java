package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DueDate;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.form.ui.FormPaper;

/** The whole form of an assignment on paper, as far as it is answered: to print, to fill in by hand at a meeting, to keep. */
@Route("datauppdrag/svar/:" + OnBehalfView.ASSIGNMENT + "/utskrift")
@RolesAllowed({Role.Names.REPRESENTATIVE, Role.Names.COORDINATOR})
class AnswerPaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Assignments assignments;
    private final DateWords words;
    private String title = "";

    AnswerPaperView(Assignments assignments, DateWords words) {
        this.assignments = assignments;
        this.words = words;
        addClassName("page");
    }

    static String address(UUID assignmentId) {
        return "datauppdrag/svar/" + assignmentId + "/utskrift";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(assignments.open(UUID.fromString(
                    event.getRouteParameters().get(OnBehalfView.ASSIGNMENT).orElse(""))));
        } catch (IllegalArgumentException | AccessDeniedException notHers) {
            // Another association's assignment is not told apart from one that does not exist.
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Assignments.Sheet sheet) {
        title = sheet.roundTitle();
        PageHeader header = new PageHeader(sheet.roundTitle());
        Button print = new Button(
                getTranslation("datarequest.answer.print"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));

        header.with(new Span(sheet.memberName()), new DueDate(words, sheet.dueOn(), true))
                .withActions(print);
        add(header, FormPaper.of(sheet.form(), sheet.answers()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
