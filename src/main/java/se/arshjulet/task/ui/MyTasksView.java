package se.arshjulet.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.task.Absence;
import se.arshjulet.task.CalendarFeeds;
import se.arshjulet.task.Covers;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** What I have to do, late first, and nothing else. */
@Route("uppgifter")
@Menu(order = 20, title = "menu.tasks", icon = "vaadin:check-square-o")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class MyTasksView extends Page implements HasDynamicTitle {

    private static final int FINISHED_SHOWN = 20;

    private final DateWords words;
    private final Map<UUID, Integer> unread = new HashMap<>();
    private final Map<UUID, String> newest = new HashMap<>();

    MyTasksView(Tasks tasks, List<TaskNews> kinds, CalendarFeeds feeds, Covers covers, DateWords words) {
        super(Width.READING);
        this.words = words.in(getLocale());
        SignedIn person = SignedIn.current();
        boolean inAssociation = person.associationId() != null;
        List<TaskItem> open = inAssociation ? tasks.openOf(person.accountId()) : List.of();
        List<TaskItem> finished = inAssociation ? tasks.doneOf(person.accountId(), FINISHED_SHOWN) : List.of();
        kinds.forEach(kind -> news(kind, Stream.concat(open.stream(), finished.stream())));
        PageHeader header = header(open);
        if (inAssociation && !person.byLink()) {
            header.withActions(new Button(
                    getTranslation("task.calendar"), click -> new CalendarAddress(feeds, this.words).open()));
        }
        add(header);
        if (inAssociation) {
            covers.of(person.accountId()).ifPresent(absence -> add(away(absence)));
        }
        add(open.isEmpty() ? nothingToDo(finished) : list(open, "task-open"));
        if (!finished.isEmpty()) {
            add(finished(finished));
        }
    }

    /** She may go on with what she has; somebody else does it too meanwhile. */
    private Component away(Absence absence) {
        Paragraph band = new Paragraph(
                new Text(
                        getTranslation("task.cover.away", absence.cover().name(), words.dayOfMonth(absence.lastDay()))),
                new Text(" "),
                new Anchor("konto", getTranslation("task.cover.away.change")));
        band.addClassNames("band", "cover-band");
        return band;
    }

    private PageHeader header(List<TaskItem> open) {
        PageHeader header = new PageHeader(getTranslation("task.title"));
        if (!open.isEmpty()) {
            long late = open.stream().filter(task -> task.isLate(words.today())).count();
            header.withLine(getTranslation("task.count", open.size(), late));
        }
        return header;
    }

    private Component list(List<TaskItem> tasks, String id) {
        UnorderedList list = new UnorderedList();
        list.addClassName("task-list");
        list.setId(id);
        tasks.forEach(task -> list.add(line(task)));
        return list;
    }

    private Component nothingToDo(List<TaskItem> finished) {
        LocalDate today = words.today();
        // The wheel turns once a year: what was due last year is the best guess there is of what comes next.
        String next = finished.stream()
                .map(task -> task.dueOn().plusYears(1))
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder())
                .map(day -> getTranslation("task.empty.expected", monthOf(day, today)))
                .orElseGet(() -> getTranslation("task.empty.next"));
        return new EmptyState(getTranslation("task.empty"), next);
    }

    private String monthOf(LocalDate day, LocalDate today) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, getLocale());
        return day.getYear() == today.getYear() ? month : month + " " + day.getYear();
    }

    private Component finished(List<TaskItem> finished) {
        H2 heading = new H2(getTranslation("task.finished", finished.size()));
        NativeDetails details = new NativeDetails();
        details.setSummary(new Span(heading));
        details.setContent(list(finished, "task-finished"));
        details.addClassName("task-finished");
        // Somebody asks about what she has sent in: that is not to lie folded away.
        details.setOpen(finished.stream().anyMatch(task -> unread.containsKey(task.subjectId())));
        return new Section(details);
    }

    private void news(TaskNews kind, Stream<TaskItem> all) {
        List<UUID> subjects = all.filter(task -> task.kind().equals(kind.kind()))
                .map(TaskItem::subjectId)
                .toList();
        unread.putAll(kind.unread(subjects));
        newest.putAll(kind.newest(subjects));
    }

    private TaskLine line(TaskItem task) {
        return new TaskLine(task, unread.getOrDefault(task.subjectId(), 0), newest.get(task.subjectId()), words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("task.title");
    }
}
