package se.arshjulet.association.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.association.Associations;
import se.arshjulet.association.InvalidMergerException;
import se.arshjulet.association.Mergers;
import se.arshjulet.association.Mergers.Plan;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;

/** Lets associations become another: says what, sees what it would do, and records it. */
@Route("admin/sammanslagning")
@RolesAllowed(Role.Names.SYSTEM_ADMINISTRATOR)
class MergerView extends Page implements HasDynamicTitle {

    private final Mergers mergers;
    private final MergerForm form;
    private final Section preview = new Section();
    private final Button look = new Button(getTranslation("association.merger.look"), click -> look());
    private final Button record = new Button(getTranslation("association.merger.do"), click -> record());
    private @Nullable Plan seen;

    MergerView(Mergers mergers, Associations associations) {
        super(Width.READING);
        this.mergers = mergers;
        form = new MergerForm(
                associations.all().stream().filter(it -> it.successor() == null).toList(), this::forget);
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        record.setVisible(false);
        preview.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader(getTranslation("association.merger.title"))
                        .withLine(getTranslation("association.merger.line")),
                form,
                preview,
                new ActionBar().right(new Button(getTranslation("association.cancel"), click -> back()), look, record));
    }

    /** What was shown is of something else than what stands there now. */
    private void forget() {
        seen = null;
        preview.removeAll();
        look.setVisible(true);
        record.setVisible(false);
    }

    private void look() {
        forget();
        form.plan().ifPresent(plan -> {
            try {
                preview.add(new MergerPreview(mergers.preview(plan)));
                seen = plan;
                look.setVisible(false);
                record.setVisible(true);
                preview.scrollIntoView();
            } catch (InvalidMergerException refused) {
                form.explain(refused.messages());
            }
        });
    }

    /** What she has seen, and nothing else. */
    private void record() {
        Plan plan = seen;
        if (plan == null) {
            return;
        }
        try {
            mergers.record(plan);
            back();
            Notice.done(getTranslation("association.merger.recorded"));
        } catch (InvalidMergerException meanwhile) {
            forget();
            form.explain(meanwhile.messages());
        }
    }

    private static void back() {
        UI.getCurrent().navigate(AdminView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("association.merger.title");
    }
}
