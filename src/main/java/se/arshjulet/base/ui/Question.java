package se.arshjulet.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks before something is done. However fast somebody presses, one question stands at a time and is answered once; when
 * it closes, the focus is back where it came from, or at the top of the page if that is gone.
 */
public class Question extends Dialog {

    private static final String REMEMBER = "window.arshjuletOpener = document.activeElement";
    private static final String GO_BACK = """
            const opener = window.arshjuletOpener;
            const lost = () => !document.activeElement || document.activeElement === document.body;
            setTimeout(() => {
              if (lost() && opener && opener.isConnected && opener !== document.body) opener.focus();
              if (lost()) {
                const top = document.querySelector('main h1, h1');
                if (top) { top.tabIndex = -1; top.focus({ preventScroll: true }); }
              }
            }, 300);
            """;

    protected Question(String title) {
        setHeaderTitle(title);
        setWidth("32rem");
        setMaxWidth("100%");
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                UI.getCurrent().getPage().executeJs(GO_BACK);
            }
        });
    }

    /** A question of one sentence and a button that says what will be done. */
    public Question(String title, String sentence, String word, Runnable act) {
        this(title);
        add(new Paragraph(sentence));
        answers(primary(word, () -> {
            close();
            act.run();
        }));
    }

    /** What is asked for, one field under another. */
    protected final void fields(Component... fields) {
        Div column = new Div(fields);
        column.addClassName("question-fields");
        add(column);
    }

    /** A button that cannot be pressed again while its press is being dealt with. */
    protected final Button primary(String word, Runnable act) {
        Button button = new Button(word);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                act.run();
            } finally {
                button.setEnabled(true);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** @param answers the likeliest last */
    protected final void answers(Button... answers) {
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()));
        getFooter().add(answers);
    }

    @Override
    public void open() {
        UI ui = UI.getCurrent();
        Question asked = ComponentUtil.getData(ui, Question.class);
        if (asked != null && asked.isOpened()) {
            return; // pressed twice before the first one was seen
        }
        ComponentUtil.setData(ui, Question.class, this);
        ui.getPage().executeJs(REMEMBER);
        super.open();
    }
}
