package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import se.arshjulet.conclusion.FollowUps.Sheet;

/** While the members answer: what they are asked about, and what comes then. */
class Gathering extends Div {

    Gathering(Sheet sheet) {
        addClassName("gathering");
        OrderedList asked = new OrderedList();
        sheet.items().forEach(item -> {
            ListItem line = new ListItem(item.wording());
            line.getElement().setAttribute("value", String.valueOf(item.number()));
            asked.add(line);
        });
        add(
                new Paragraph(getTranslation(
                        "follow-up.gathering.asked", sheet.items().size())),
                asked,
                new Paragraph(getTranslation("follow-up.gathering.next")));
    }
}
