package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.form.ui.FormPaper;
import se.arshjulet.form.ui.PaperPage;

/** The whole form of an assignment on paper, as far as it is answered: to print, to fill in by hand at a meeting, to keep. */
@Route("datauppdrag/svar/:" + OnBehalfView.ASSIGNMENT + "/utskrift")
@RolesAllowed({Role.Names.REPRESENTATIVE, Role.Names.COORDINATOR})
class AnswerPaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String BLANK = "blankett";

    private final Assignments assignments;
    private final DateWords words;
    private String title = "";

    AnswerPaperView(Assignments assignments, DateWords words) {
        this.assignments = assignments;
        this.words = words.in(getLocale());
        addClassName("page");
    }

    static String address(UUID assignmentId) {
        return "datauppdrag/svar/" + assignmentId + "/utskrift";
    }

    /** The same form with nothing in it, to fill in by hand. */
    static String blankAddress(UUID assignmentId) {
        return address(assignmentId) + "?" + BLANK;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            Assignments.Sheet sheet = assignments.open(UUID.fromString(
                    event.getRouteParameters().get(OnBehalfView.ASSIGNMENT).orElse("")));
            title = sheet.roundTitle();
            boolean empty =
                    event.getLocation().getQueryParameters().getParameters().containsKey(BLANK);
            add(empty ? blank(sheet) : answered(sheet));
        } catch (IllegalArgumentException | AccessDeniedException notHers) {
            // Another association's assignment is not told apart from one that does not exist.
            event.rerouteToError(NotFoundException.class);
        }
    }

    private PaperPage answered(Assignments.Sheet sheet) {
        return new PaperPage(
                title,
                facts(sheet),
                FormPaper.of(sheet.form(), sheet.answers()),
                HistoryLink.to(sheet.assignmentId()),
                new Anchor(blankAddress(sheet.assignmentId()), getTranslation("datarequest.answer.print.blank")));
    }

    private PaperPage blank(Assignments.Sheet sheet) {
        return PaperPage.blank(
                title,
                facts(sheet),
                FormPaper.blank(sheet.form()),
                new Anchor(address(sheet.assignmentId()), getTranslation("datarequest.answer.print.answered")));
    }

    private List<String> facts(Assignments.Sheet sheet) {
        return List.of(
                sheet.memberName(),
                getTranslation("datarequest.answer.print.due", words.dayAndYear(sheet.dueOn())),
                getTranslation("form.paper.printed", words.dayAndYear(words.today())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
