package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.account.Role;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.coding.CodedUnits;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.conclusion.ConclusionDrafts.Line;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.conclusion.Evidence.Subject;

/** Quotes are chosen for a konklusion on its way, or against it. */
@Route("konklusioner/forslag/:" + DraftView.DRAFT + "/valj")
@RolesAllowed(Role.Names.COORDINATOR)
class DraftPickerView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final ConclusionDrafts drafts;
    private final Evidence evidence;
    private final CodedUnits units;
    private final UnitFilters filters;

    DraftPickerView(ConclusionDrafts drafts, Evidence evidence, CodedUnits units, UnitFilters filters) {
        super(Width.FULL);
        this.drafts = drafts;
        this.evidence = evidence;
        this.units = units;
        this.filters = filters;
    }

    static String address(UUID draftId) {
        return DraftView.address(draftId) + "/valj";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Line> found =
                RouteId.of(event, DraftView.DRAFT).flatMap(drafts::find).map(ConclusionDrafts.Sheet::line);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Line line = found.get();
        String back = DraftView.address(line.id());
        Span eyebrow = new Span(new Anchor(back, line.wording()));
        eyebrow.addClassName("eyebrow");
        removeAll();
        add(
                eyebrow,
                new PageHeader(getPageTitle()).withLine(getTranslation("conclusion.pick.line")),
                new EvidencePicker(Subject.draft(line.id()), back, evidence, units, filters));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conclusion.evidence.choose");
    }
}
