package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.arshjulet.account.Role;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.form.Registers;
import se.arshjulet.form.draft.FormDraft;
import se.arshjulet.form.draft.FormDrafts;
import se.arshjulet.form.ui.FormPreview;

/** A draft as whoever answers will see it, to try; without the frame of the application, for it stands in a frame of its own. */
@Route(value = "formular/utkast/:" + DraftView.DRAFT + "/forhandsvisning", autoLayout = false)
@RolesAllowed(Role.Names.COORDINATOR)
class DraftPreviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(DraftPreviewView.class);

    private final FormDrafts drafts;
    private final Registers registers;
    private final H1 title = new H1();
    private final Div paper = new Div();
    private @Nullable FormDraft draft;
    private @Nullable FormPreview preview;

    DraftPreviewView(FormDrafts drafts, Registers registers) {
        this.drafts = drafts;
        this.registers = registers;
        addClassNames("page", "draft-preview-page");
        add(title, paper);
    }

    static String address(UUID draft) {
        return DraftView.address(draft) + "/forhandsvisning";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<FormDraft> found = RouteId.of(event, DraftView.DRAFT).flatMap(drafts::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                window.addEventListener('message', (message) => {
                  if (message.origin !== location.origin || typeof message.data?.draft !== 'number') return;
                  this.$server.look(message.data.section, message.data.question);
                });
                """);
    }

    /** The page around has changed the draft, or stands elsewhere in it. */
    @ClientCallable
    private void look(String section, String question) {
        FormDraft before = draft;
        if (before == null) {
            return;
        }
        drafts.find(before.id())
                .filter(now -> now.revision() != before.revision())
                .ifPresent(this::show);
        if (preview != null && !section.isEmpty()) {
            preview.turnTo(section, question);
        }
    }

    private void show(FormDraft now) {
        draft = now;
        title.setText(now.form().title());
        paper.removeAll();
        try {
            preview = preview == null ? FormPreview.within(now.form(), registers) : preview.of(now.form(), registers);
            paper.add(preview);
        } catch (RuntimeException unfinished) {
            // Half made, it may be no form that can be answered; what is wrong with it is told beside.
            LOG.debug("Draft {} cannot be shown", now.id(), unfinished);
            preview = null;
            Paragraph none = new Paragraph(getTranslation("draft.preview.none"));
            none.addClassName("draft-preview-none");
            paper.add(none);
        }
    }

    @Override
    public String getPageTitle() {
        return draft == null ? "" : draft.form().title();
    }
}
