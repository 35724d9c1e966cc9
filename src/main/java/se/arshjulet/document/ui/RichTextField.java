package se.arshjulet.document.ui;

import com.vaadin.flow.component.customfield.CustomField;
import se.arshjulet.document.RichText;

/**
 * A field for text with headings, lists, quotes and links. Its value is HTML as {@link RichText#sanitised} lets it be, whoever sets
 * it; empty where nobody has written anything. It comes when the person leaves the field and when she pauses, so a page that saves
 * as one writes needs only to listen for the value.
 */
public class RichTextField extends CustomField<String> {

    private final RichTextEditor editor = new RichTextEditor();
    private String text = "";

    public RichTextField() {
        super("");
        addClassName("rich-text-field");
        editor.onWritten(this::written);
        add(editor);
    }

    public RichTextField(String label) {
        this();
        setLabel(label);
    }

    /** What the browser says that she wrote: anybody may say anything. */
    final void written(String html) {
        if (!isReadOnly() && isEnabled()) {
            text = clean(html);
            setModelValue(text, true);
        }
    }

    private static String clean(String html) {
        return RichText.isBlank(html) ? "" : RichText.sanitised(html);
    }

    /** @param html whatever it holds that is not allowed is gone */
    @Override
    public void setValue(String html) {
        super.setValue(clean(html));
    }

    @Override
    protected String generateModelValue() {
        return text;
    }

    @Override
    protected void setPresentationValue(String html) {
        text = html;
        editor.show(html);
    }

    public void setPlaceholder(String placeholder) {
        editor.setPlaceholder(placeholder);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        editor.setReadOnly(readOnly);
    }

    @Override
    public void focus() {
        editor.begin();
    }
}
