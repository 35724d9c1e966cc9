package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.account.Role;
import se.arshjulet.statusreport.StatusReports.Sheet;

/** A month's report: the edition that holds, or with {@code ?utgava=} an earlier one. */
@Route("statusrapporter/:" + ReportView.MONTH + "([0-9]{4}-(?:0[1-9]|1[0-2]))")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REVIEWER, Role.Names.READER})
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String MONTH = "month";
    static final String EDITION = "utgava";

    private final ReportPages pages;
    private String title = "";

    ReportView(ReportPages pages) {
        this.pages = pages;
    }

    static String address(YearMonth month) {
        return StatusReportsView.ROUTE + "/" + month;
    }

    static String address(YearMonth month, int edition) {
        return address(month) + "?" + EDITION + "=" + edition;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        YearMonth month = YearMonth.parse(event.getRouteParameters().get(MONTH).orElseThrow());
        title = Labels.text("title.month", Labels.month(month, getLocale()));
        Optional<String> edition = event.getLocation().getQueryParameters().getSingleParameter(EDITION);
        Optional<ReportPage> page = pages.reports
                .find(month)
                .flatMap(sheet -> edition.isEmpty() ? Optional.of(sheet.head().id()) : earlier(sheet, edition.get()))
                .flatMap(pages::open);
        if (page.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        add(page.get());
    }

    private static Optional<UUID> earlier(Sheet sheet, String edition) {
        return sheet.editions().stream()
                .filter(sent -> String.valueOf(sent.edition()).equals(edition))
                .map(sent -> sent.id())
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
