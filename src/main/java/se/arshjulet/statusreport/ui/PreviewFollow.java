package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.Component;
import se.arshjulet.document.ui.PreviewFrame;

/** What comes of a part is in sight while one writes in it: by the heading that it has in the report. */
final class PreviewFollow {

    /** On an editor of a part: its heading in the report. */
    private static final String HEADING = "data-in-report";

    private static final String FOLLOW = """
            const editor = this;
            const [frame, pane] = [$0, $1];
            // The editor is made anew when much has changed; the page around it knows where she was.
            const around = editor.closest('.status-report');
            const go = () => {
              const page = frame.contentDocument;
              if (!around.inReport || !page || pane.scrollHeight <= pane.clientHeight) return;
              const place = [...page.querySelectorAll('h2, h3')].find(one => one.textContent.trim() === around.inReport);
              if (!place) return;
              const top = frame.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
              pane.scrollTo({ top: top + place.getBoundingClientRect().top - 16 });
            };
            editor.addEventListener('focusin', focus => {
              const part = focus.target.closest('[%1$s]');
              const now = part ? part.getAttribute('%1$s') : '';
              if (now && now !== around.inReport) {
                around.inReport = now;
                go();
              }
            });
            // Each change is a page of its own, which grows to its height first.
            frame.addEventListener('load', () => requestAnimationFrame(go));
            """.formatted(HEADING);

    private PreviewFollow() {}

    static void mark(Component part, String heading) {
        part.getElement().setAttribute(HEADING, heading);
    }

    /** @param pane what scrolls, with the frame in it */
    static void follow(Component editor, PreviewFrame frame, Component pane) {
        editor.getElement().executeJs(FOLLOW, frame.getElement(), pane.getElement());
    }
}
