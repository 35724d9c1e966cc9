package se.arshjulet.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.task.Absence;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** The place where a task of mine is opened; what it looks like is for the module that owns its kind. */
@Route("uppgifter/:" + TaskView.TASK)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String TASK = "taskId";

    private final Tasks tasks;
    private final Map<String, TaskPage> pages;
    private final DateWords words;
    private String title = "";

    TaskView(Tasks tasks, List<TaskPage> pages, DateWords words) {
        this.tasks = tasks;
        this.pages = pages.stream().collect(Collectors.toMap(TaskPage::kind, Function.identity()));
        this.words = words.in(getLocale());
        addClassName("task-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID me = SignedIn.current().accountId();
        Optional<TaskItem> mine = RouteId.of(event, TASK).flatMap(id -> tasks.findFor(me, id));
        TaskPage page = mine.map(task -> pages.get(task.kind())).orElse(null);
        if (mine.isEmpty() || page == null) {
            // Somebody else's task is not told apart from one that does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = mine.get().fullTitle();
        removeAll();
        Absence absence = mine.get().absence();
        if (absence != null) {
            add(new CoverBand(absence, words));
        }
        add(page.open(mine.get()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
