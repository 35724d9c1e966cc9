package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;
import se.arshjulet.annualwheel.ui.WheelAhead;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.CoordinatorNews;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.review.Threads;
import se.arshjulet.review.ui.NewMessages;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** The coordinator's start: what is stuck, how far each has come, what comes next. */
@Route("oversikt")
@Menu(order = 10, title = "menu.overview", icon = "vaadin:dashboard")
@RolesAllowed(Role.Names.COORDINATOR)
class OverviewView extends Page implements HasDynamicTitle {

    private static final int STUCK_SHOWN = 8;
    private static final int UPCOMING_SHOWN = 6;

    private final Rounds rounds;
    private final Tasks tasks;
    private final AssignmentActions actions;
    private final StuckCases cases;
    private final List<CoordinatorNews> news;
    private final Threads threads;
    private final AnnualWheels wheels;
    private final DateWords words;

    OverviewView(
            Rounds rounds,
            Tasks tasks,
            AssignmentActions actions,
            StuckCases cases,
            List<CoordinatorNews> news,
            Threads threads,
            AnnualWheels wheels,
            DateWords words) {
        super(Width.FULL);
        this.rounds = rounds;
        this.tasks = tasks;
        this.actions = actions;
        this.cases = cases;
        this.news = news;
        this.threads = threads;
        this.wheels = wheels;
        this.words = words.in(getLocale());
        addClassName("overview");
        show();
    }

    private void show() {
        removeAll();
        List<AssignmentItem> underWay = rounds.underWay();
        List<AssignmentItem> stuck = rounds.stuck(words.today(), STUCK_SHOWN + 1);
        add(new PageHeader(getTranslation("datarequest.overview.title")));
        List<TaskItem> own = tasks.openOf(SignedIn.current().accountId()).stream()
                .filter(task -> !task.kind().equals(AnnualWheels.KIND)) // the wheel says it to the right
                .toList();
        Optional<Wheel> wheel = wheels.find(words.today().getYear());
        news.stream().flatMap(it -> it.line().stream()).forEach(line -> add(band(line)));
        add(new NewMessages(threads, words));
        if (underWay.isEmpty() && stuck.isEmpty() && own.isEmpty() && wheel.isEmpty()) {
            add(nothingUnderWay());
            return;
        }
        Div main = new Div();
        main.addClassName("overview-main");
        if (!own.isEmpty()) {
            main.add(section("datarequest.overview.own", new OwnTasks(own, words)));
        }
        main.add(stuck(stuck));
        if (!underWay.isEmpty()) {
            Section members = section("datarequest.overview.members", new Glance(underWay, words));
            members.add(new RouterLink(getTranslation("datarequest.timeliness.title"), TimelinessView.class));
            main.add(members);
        }
        Div aside = new Div(upcoming(underWay));
        aside.addClassName("overview-aside");
        wheel.ifPresent(year -> aside.add(section("datarequest.overview.wheel", new WheelAhead(year, words))));
        Div columns = new Div(main, aside);
        columns.addClassName("overview-columns");
        add(columns);
    }

    private static Component band(CoordinatorNews.Line news) {
        Paragraph line = new Paragraph(new Anchor(news.address(), news.title()), new Text(" " + news.detail()));
        line.addClassNames("band", "overview-news");
        return line;
    }

    private Component stuck(List<AssignmentItem> stuck) {
        if (stuck.isEmpty()) {
            return section("datarequest.overview.stuck", quiet("datarequest.overview.stuck.none"));
        }
        Section section = section(
                "datarequest.overview.stuck",
                new StuckList(cases.of(stuck.stream().limit(STUCK_SHOWN).toList()), actions, words, this::show));
        if (stuck.size() > STUCK_SHOWN) {
            section.add(quiet("datarequest.overview.stuck.more"));
        }
        return section;
    }

    private Component upcoming(List<AssignmentItem> underWay) {
        List<Upcoming> upcoming = Upcoming.of(rounds.roundsUnderWay(), underWay, words.today()).stream()
                .limit(UPCOMING_SHOWN)
                .toList();
        return section(
                "datarequest.overview.upcoming",
                upcoming.isEmpty() ? quiet("datarequest.overview.upcoming.none") : new UpcomingList(upcoming, words));
    }

    private Section section(String key, Component content) {
        Section section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("overview-section");
        return section;
    }

    private Component quiet(String key) {
        Paragraph sentence = new Paragraph(getTranslation(key));
        sentence.addClassName("overview-quiet");
        return sentence;
    }

    private Component nothingUnderWay() {
        Button create = new Button(getTranslation("datarequest.action.create"), click -> UI.getCurrent()
                .navigate(NewRoundView.class));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new EmptyState(
                getTranslation("datarequest.overview.empty"),
                getTranslation("datarequest.overview.empty.next"),
                create);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("datarequest.overview.title");
    }
}
