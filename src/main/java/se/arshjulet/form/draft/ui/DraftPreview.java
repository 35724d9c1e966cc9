package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;

/** How the form looks for whoever answers, in a frame of its own: so it is as wide as a phone where one wants that. */
final class DraftPreview extends Aside {

    private final IFrame frame = new IFrame();
    private final DraftDesk desk;

    DraftPreview(DraftDesk desk) {
        this.desk = desk;
        addClassName("draft-preview");
        frame.setSrc(DraftPreviewView.address(desk.draft().id()));
        frame.setTitle(getTranslation("draft.preview"));
        frame.addClassName("draft-preview-frame");
        NativeButton phone = new NativeButton(getTranslation("draft.preview.phone"));
        NativeButton desktop = new NativeButton(getTranslation("draft.preview.desktop"));
        Div widths = new Div(phone, desktop);
        widths.addClassName("draft-preview-widths");
        widths.getElement().setAttribute("role", "group");
        widths.getElement().setAttribute("aria-label", getTranslation("draft.preview.width"));
        phone.addClickListener(click -> wide(false, phone, desktop));
        desktop.addClickListener(click -> wide(true, phone, desktop));
        wide(false, phone, desktop);
        Div head = new Div(new H2(getTranslation("draft.preview")), widths);
        head.addClassName("draft-preview-head");
        Div paper = new Div(frame);
        paper.addClassName("draft-preview-paper");
        add(head, paper);
        desk.onChange(this::tell);
        desk.onChoice(this::tell);
    }

    private void wide(boolean wide, NativeButton phone, NativeButton desktop) {
        setClassName("draft-preview-wide", wide);
        if (isAttached()) {
            getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
        phone.getElement().setAttribute("aria-pressed", String.valueOf(!wide));
        desktop.getElement().setAttribute("aria-pressed", String.valueOf(wide));
    }

    /** The page in the frame draws itself anew; it is not loaded again, so what one has tried in it stays. */
    private void tell() {
        Spot spot = desk.spot();
        String section =
                switch (spot.kind()) {
                    case FORM -> "";
                    case SECTION -> String.valueOf(spot.key());
                    case QUESTION ->
                        desk.form().find(String.valueOf(spot.key())).isPresent()
                                ? desk.form()
                                        .sectionOf(String.valueOf(spot.key()))
                                        .key()
                                : "";
                };
        String question = spot.kind() == Spot.Kind.QUESTION ? String.valueOf(spot.key()) : "";
        frame.getElement()
                .executeJs(
                        "this.contentWindow?.postMessage({ draft: $0, section: $1, question: $2 }, location.origin)",
                        desk.draft().revision(),
                        section,
                        question);
    }
}
