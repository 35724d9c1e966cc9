package se.arshjulet.review.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.review.Threads;
import se.arshjulet.review.Threads.Located;

/** A thread by itself leads to where its question stands; a reviewer who was asked before there is anything to review reads it here. */
@Route("fragor/:" + ThreadView.THREAD)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER})
class ThreadView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String THREAD = "threadId";

    private final Threads threads;
    private final DateWords words;

    ThreadView(Threads threads, DateWords words) {
        super(Width.READING);
        this.threads = threads;
        this.words = words.in(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            Located located = RouteId.of(event, THREAD).map(threads::locate).orElseThrow(NotFoundException::new);
            if (located.address() != null) {
                // As a page of its own: forwarded within the application the other view would be entered twice.
                event.forwardToUrl("/" + located.address());
                return;
            }
            removeAll();
            add(
                    new PageHeader(getTranslation("review.talk.title")).with(new Span(located.title())),
                    new TalkList(
                            new Talk(
                                    threads,
                                    located.at().subjectKind(),
                                    located.at().subjectId(),
                                    words),
                            true));
        } catch (NotFoundException | AccessDeniedException notHers) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.talk.title");
    }
}
