package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.statusreport.ProjectParameter;
import se.arshjulet.statusreport.ReportCourse;
import se.arshjulet.statusreport.StatusReports;
import se.arshjulet.statusreport.StatusReports.Month;
import se.arshjulet.statusreport.StatusReports.State;

/** The months' reports, and how the lights have been through them. */
@Route(StatusReportsView.ROUTE)
@Menu(order = 47, title = "menu.status-reports", icon = "vaadin:file-text-o")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REVIEWER, Role.Names.READER})
class StatusReportsView extends Page implements HasDynamicTitle {

    static final String ROUTE = "statusrapporter";

    private final ReportCourse course;
    private final DateWords words;

    StatusReportsView(StatusReports reports, ReportCourse course, DateWords words) {
        super(Width.FULL);
        this.course = course;
        this.words = words.in(getLocale());
        addClassName("status-reports");
        List<Month> months = reports.months();
        boolean coordinator = SignedIn.current().is(Role.COORDINATOR);
        PageHeader header = new PageHeader(getPageTitle()).withLine(Labels.text("line"));
        boolean underWay = months.stream().anyMatch(month -> month.state().isUnderWay());
        if (coordinator) {
            Button begin = begin();
            if (!underWay) {
                begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            header.withActions(begin);
        }
        add(header);
        if (months.isEmpty()) {
            add(new EmptyState(Labels.text("empty"), Labels.text(coordinator ? "empty.coordinator" : "empty.reader")));
        } else {
            add(table(months), legend());
        }
    }

    private Button begin() {
        return new Button(Labels.text("begin"), click -> new NewReportQuestion(
                        course.nextMonth(), words, (month, due) -> course.begin(month, due), month -> getUI().ifPresent(
                                        ui -> ui.navigate(ReportView.address(month))))
                .open());
    }

    private NativeTable table(List<Month> months) {
        NativeTableRow heads = new NativeTableRow();
        heads.add(head(Labels.text("month")), head(Labels.text("state")));
        for (ProjectParameter parameter : ProjectParameter.values()) {
            heads.add(head(Labels.of(parameter)));
        }
        NativeTableBody body = new NativeTableBody();
        months.forEach(month -> body.add(row(month)));
        NativeTable table = new NativeTable(new NativeTableHeader(heads), body);
        table.addClassName("report-months");
        table.getElement().setAttribute("aria-label", getPageTitle());
        return table;
    }

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Month month) {
        Anchor link = new Anchor(month.address(), Labels.month(month.month(), getLocale()));
        NativeTableHeaderCell first = new NativeTableHeaderCell();
        first.getElement().setAttribute("scope", "row");
        first.add(link);
        if (month.edition() > 1) {
            Span edition = new Span(Labels.text("edition", month.edition()));
            edition.addClassName("report-edition");
            first.add(edition);
        }
        Div standing = new Div(new StatusBadge(Labels.look(month.state()), Labels.of(month.state())), when(month));
        standing.addClassName("report-standing");
        NativeTableRow row = new NativeTableRow(first, new NativeTableCell(standing));
        for (ProjectParameter parameter : ProjectParameter.values()) {
            NativeTableCell cell =
                    new NativeTableCell(new LightMark(month.lights().get(parameter)));
            cell.getElement().setAttribute("data-label", Labels.of(parameter));
            row.add(cell);
        }
        return row;
    }

    private Span when(Month month) {
        Span when = new Span(
                month.state() == State.SENT && month.sentAt() != null
                        ? words.dayOfMonth(words.dayOf(month.sentAt()))
                        : Labels.text("due", words.dayOfMonth(month.dueOn())));
        when.addClassName("report-when");
        return when;
    }

    private static Paragraph legend() {
        Paragraph legend = new Paragraph(Labels.text("legend"));
        legend.addClassName("report-legend");
        return legend;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("status-report.title");
    }
}
