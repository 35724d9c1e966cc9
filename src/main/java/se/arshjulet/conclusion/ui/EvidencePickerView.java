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
import se.arshjulet.account.Role;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.coding.CodedUnits;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.conclusion.Evidence.Subject;

/** Quotes are chosen for a konklusion, or against it. */
@Route(Numbers.ROUTE + "/belagg/valj")
@RolesAllowed(Role.Names.COORDINATOR)
class EvidencePickerView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Conclusions conclusions;
    private final Evidence evidence;
    private final CodedUnits units;
    private final UnitFilters filters;

    EvidencePickerView(Conclusions conclusions, Evidence evidence, CodedUnits units, UnitFilters filters) {
        super(Width.FULL);
        this.conclusions = conclusions;
        this.evidence = evidence;
        this.units = units;
        this.filters = filters;
    }

    static String address(int number) {
        return EvidenceView.address(number) + "/valj";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Line> found = Numbers.of(event).flatMap(conclusions::find).map(Conclusions.Life::line);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Line line = found.get();
        String back = EvidenceView.address(line.number());
        Span eyebrow =
                new Span(new Anchor(back, getTranslation("conclusion.page-title", line.number(), line.wording())));
        eyebrow.addClassName("eyebrow");
        removeAll();
        add(
                eyebrow,
                new PageHeader(getPageTitle()).withLine(getTranslation("conclusion.pick.line")),
                new EvidencePicker(Subject.conclusion(line.id()), back, evidence, units, filters));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conclusion.evidence.choose");
    }
}
