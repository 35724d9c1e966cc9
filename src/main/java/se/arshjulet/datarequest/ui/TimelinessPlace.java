package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import se.arshjulet.review.ui.ReviewersPlace;

/** How the members answer, from where reviewers begin. */
@org.springframework.stereotype.Component
class TimelinessPlace implements ReviewersPlace {

    @Override
    public Component link() {
        return new RouterLink(I18NProvider.translate("datarequest.timeliness.title"), TimelinessView.class);
    }
}
