package se.arshjulet.statusreport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.document.Document;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.review.GroupWaiting;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.GivenRemark;
import se.arshjulet.review.Reviews.ReviewItem;

/** Reports as whoever is signed in may read them. */
@Service
@Transactional(readOnly = true)
class ReportShelf implements StatusReports {

    private final StatusReportRepository reports;
    private final ReportReader reader;
    private final LightTable lights;
    private final FrozenReports frozen;
    private final Reviews reviews;
    private final GroupWaiting group;
    private final People people;
    private final ReportAuthors authors;
    private final Clock clock;

    ReportShelf(
            StatusReportRepository reports,
            ReportReader reader,
            LightTable lights,
            FrozenReports frozen,
            Reviews reviews,
            GroupWaiting group,
            People people,
            ReportAuthors authors,
            Clock clock) {
        this.reports = reports;
        this.reader = reader;
        this.lights = lights;
        this.frozen = frozen;
        this.reviews = reviews;
        this.group = group;
        this.people = people;
        this.authors = authors;
        this.clock = clock;
    }

    @Override
    public List<Month> months() {
        SignedIn person = Access.reader();
        Map<YearMonth, StatusReport> latest = new LinkedHashMap<>();
        reports.all().stream()
                .filter(report -> sees(person, report))
                .forEach(report -> latest.putIfAbsent(report.month(), report));
        return heads(List.copyOf(latest.values()));
    }

    @Override
    public Optional<Month> newestSent() {
        Access.reader();
        return heads(reports.sent().stream().limit(1).toList()).stream().findFirst();
    }

    private List<Month> heads(List<StatusReport> some) {
        Map<UUID, Map<ProjectParameter, ReportLight>> set =
                lights.of(some.stream().map(StatusReport::id).toList());
        return some.stream()
                .map(report -> head(report, set.getOrDefault(report.id(), Map.of())))
                .toList();
    }

    private static Month head(StatusReport report, Map<ProjectParameter, ReportLight> set) {
        return new Month(
                report.id(),
                report.month(),
                report.edition(),
                report.state(),
                report.dueOn(),
                report.sentAt(),
                Map.copyOf(set),
                ReportTitles.address(report.month()));
    }

    /** What is sent everybody who reports go to; what is being reviewed, those who review; the rest coordinators alone. */
    private boolean sees(SignedIn person, StatusReport report) {
        return switch (report.state()) {
            case SENT -> true;
            case REVIEWING ->
                Access.isCoordinator(person) || person.is(Role.REVIEWER) || group.isMember(person.accountId());
            case WRITING, READY, WITHDRAWN -> Access.isCoordinator(person);
        };
    }

    @Override
    public Optional<Sheet> find(YearMonth month) {
        SignedIn person = Access.reader();
        return reports.of(month.atDay(1)).stream()
                .filter(report -> sees(person, report))
                .findFirst()
                .map(report -> sheet(report, person));
    }

    @Override
    public Optional<Sheet> find(UUID reportId) {
        SignedIn person = Access.reader();
        return reports.findById(reportId).filter(report -> sees(person, report)).map(report -> sheet(report, person));
    }

    @Override
    public Optional<Sheet> ofStep(UUID stepId) {
        SignedIn person = Access.reader();
        return reports.findByStepId(stepId)
                .filter(report -> sees(person, report))
                .map(report -> sheet(report, person));
    }

    private Sheet sheet(StatusReport report, SignedIn person) {
        ReportReader.Whole whole = reader.whole(report);
        List<ReviewItem> story = reviews.story(KIND, report.id());
        Map<ProjectParameter, ReportLight> set = new java.util.EnumMap<>(ProjectParameter.class);
        whole.content().parameters().forEach((parameter, light) -> {
            ReportLight colour = light.colour();
            if (colour != null) {
                set.put(parameter, colour);
            }
        });
        StatusReport before = whole.before();
        return new Sheet(
                head(report, set),
                report.correction(),
                people.person(report.responsible()).name(),
                report.gatheredAt(),
                whole.content(),
                report.state() == State.WRITING ? returned(report) : "",
                story.isEmpty() ? null : story.get(story.size() - 1),
                sentTo(report),
                reports.of(report.month().atDay(1)).stream()
                        .filter(edition -> edition.state() == State.SENT)
                        .map(edition -> new Edition(
                                edition.id(),
                                edition.edition(),
                                Objects.requireNonNull(edition.sentAt()),
                                edition.correction()))
                        .toList(),
                before == null ? null : before.month(),
                whole.changes(),
                report.state().isUnderWay()
                        ? ReportWarnings.of(report.month(), whole.content(), LocalDate.now(clock))
                        : List.of(),
                Access.isCoordinator(person),
                report.state() == State.REVIEWING
                        && authors.of(report).filter(person.accountId()::equals).isPresent());
    }

    private String returned(StatusReport report) {
        return reviews.remarks(KIND, report.id()).stream()
                .filter(remark -> remark.settledAt() == null)
                .findFirst()
                .map(GivenRemark::text)
                .orElse("");
    }

    private List<String> sentTo(StatusReport report) {
        return people.persons(frozen.recipients(report.id())).values().stream()
                .map(Person::name)
                .sorted()
                .toList();
    }

    private StatusReport seen(UUID reportId) {
        SignedIn person = Access.reader();
        return reports.findById(reportId).filter(report -> sees(person, report)).orElseThrow(Access::denied);
    }

    @Override
    public Document document(UUID reportId) {
        return reader.document(seen(reportId));
    }

    @Override
    public FileOfReport file(UUID reportId, DocumentFormat format) {
        StatusReport report = seen(reportId);
        return frozen.file(reportId, format).orElseGet(() -> {
            Document document = reader.document(report);
            return new FileOfReport(format.fileName(document), format.mediaType(), frozen.written(format, document));
        });
    }
}
