package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Set;
import se.arshjulet.interview.MappingArea;

/** The areas of the kartläggning that a konklusion touches. */
class AreaTags extends Span {

    AreaTags(Set<MappingArea> areas) {
        addClassName("area-tags");
        areas.stream().sorted().forEach(area -> {
            Span tag = new Span(Labels.of(area));
            tag.addClassName("area-tag");
            add(tag);
        });
    }
}
