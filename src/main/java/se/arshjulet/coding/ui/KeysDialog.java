package se.arshjulet.coding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** What the keys do where one marks. */
class KeysDialog extends Dialog {

    private static final List<String> KEYS = List.of(
            "word",
            "sentence",
            "extend",
            "mark",
            "identify",
            "codes",
            "condense",
            "area",
            "memo",
            "next",
            "remove",
            "leave");

    KeysDialog() {
        setHeaderTitle(getTranslation("coding.keys"));
        setWidth("30rem");
        setMaxWidth("100%");
        DescriptionList list = new DescriptionList();
        list.addClassName("coding-keys");
        for (String key : KEYS) {
            DescriptionList.Term term = new DescriptionList.Term();
            for (String part : getTranslation("coding.keys." + key + ".key").split(" ")) {
                Element kbd = new Element("kbd");
                kbd.setText(part);
                term.getElement().appendChild(kbd);
            }
            list.add(term, new DescriptionList.Description(getTranslation("coding.keys." + key)));
        }
        add(new Paragraph(getTranslation("coding.keys.line")), list);
        getFooter().add(new Button(getTranslation("coding.keys.close"), click -> close()));
    }
}
