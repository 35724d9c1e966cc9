package se.arshjulet.form.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A table on paper: the first cell of each line is its heading. */
@Tag("table")
final class PaperTable extends HtmlComponent {

    private static final int SHORT = 12;

    PaperTable(String caption, List<String> columns, List<List<String>> lines) {
        addClassName("paper-table");
        setClassName("paper-short", lines.size() <= SHORT);
        Element name = new Element("caption");
        name.setText(caption);
        Element head = new Element("thead");
        head.appendChild(line("th", columns));
        Element body = new Element("tbody");
        lines.forEach(line -> body.appendChild(line("td", line)));
        getElement().appendChild(name, head, body);
    }

    private static Element line(String tag, List<String> texts) {
        Element line = new Element("tr");
        for (int i = 0; i < texts.size(); i++) {
            boolean heading = tag.equals("th");
            Element cell = new Element(i == 0 ? "th" : tag);
            if (heading || i == 0) {
                cell.setAttribute("scope", heading ? "col" : "row");
            }
            cell.setText(texts.get(i));
            line.appendChild(cell);
        }
        return line;
    }
}
