package se.arshjulet.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.springframework.core.annotation.Order;
import se.arshjulet.base.DateWords;
import se.arshjulet.interview.InterviewState;
import se.arshjulet.interview.Interviews.Sheet;
import se.arshjulet.interview.MapFacts;
import se.arshjulet.interview.MapFacts.Place;

/** Where what was said and belongs on the map is put: among the member's own answers. */
@org.springframework.stereotype.Component
@Order(10)
class MapFactsPanel implements InterviewPanel {

    private final MapFacts facts;
    private final DateWords dates;

    MapFactsPanel(MapFacts facts, DateWords dates) {
        this.facts = facts;
        this.dates = dates;
    }

    @Override
    public Component of(Sheet interview) {
        Section section = new Section();
        InterviewState state = interview.line().state();
        if (state == InterviewState.CHOSEN || state == InterviewState.NOT_HELD) {
            section.setVisible(false);
            return section;
        }
        H2 heading = new H2(section.getTranslation("interview.map"));
        heading.setId("kartan");
        section.getElement().setAttribute("aria-labelledby", "kartan");
        section.add(heading);
        String member = interview.line().informant().member();
        List<Place> places = facts.places(interview.line().id());
        if (places.isEmpty()) {
            section.add(new Paragraph(section.getTranslation("interview.map.none", member)));
        } else {
            section.add(
                    new Paragraph(section.getTranslation("interview.map.line", member)),
                    new MapFactForm(facts, interview.line().id(), places, dates));
        }
        return section;
    }
}
