package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.association.Succession;
import se.arshjulet.datarequest.AnswerReviews;
import se.arshjulet.datarequest.AnswersApproved;
import se.arshjulet.datarequest.ApprovedAnswers;
import se.arshjulet.opendata.PublicAssociations;

@IntegrationTest
class PublicationsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Autowired
    private ModuleDefinitions modules;

    @Autowired
    private PublicAssociations associations;

    @Autowired
    private PublishedMaps published;

    @Autowired
    private MapParts parts;

    @Autowired
    private MapCompleteness completeness;

    @Autowired
    private Members members;

    @Autowired
    private EntityManager session;

    @Autowired
    private Clock clock;

    @Autowired
    private Succession succession;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DisclosureGuard guard;

    @Autowired
    private AnswerReviews reviews;

    @Autowired
    private JdbcTemplate jdbc;

    private final List<ApprovedAnswers.MemberAnswers> approved = new ArrayList<>();
    private final UUID unit = UUID.randomUUID();
    private TestWorld world;
    private Member town;
    private Publications publications;

    @BeforeEach
    void start() {
        world = worlds.create();
        town = world.member("Ängby kommun");
        ApprovedAnswers answers = new ApprovedAnswers() {
            @Override
            public List<MemberAnswers> approved(String formKey) {
                return List.copyOf(approved);
            }

            @Override
            public List<MemberAnswers> approvedEachYear(String formKey) {
                return approved(formKey);
            }

            @Override
            public Map<String, Instant> lastApprovals() {
                return Map.of();
            }

            @Override
            public List<MemberAnswers> notYetApproved(String formKey) {
                return List.of();
            }
        };
        publications = new PublishingService(
                table,
                modules,
                new ModuleReading(answers, reviews, members, guard, succession),
                session,
                (action, subject, part, detail) -> {},
                clock,
                succession);
    }

    @Test
    void whatIsApprovedIsNotPublishedUntilSomebodyPublishes() {
        approve("Socialkontoret");
        assertThat(latest()).isNull();

        publish();

        assertThat(latest().units()).extracting(it -> it.name()).containsExactly("Socialkontoret");
    }

    @Test
    void howFullTheMapIsCountsTodaysMembersWhoAreOnIt() {
        approve("Socialkontoret");
        publish();
        TestPerson board = world.person("Sty Relse", "styrelse", Role.READER);

        List<MapCompleteness.Standing> standings = world.as(board, completeness::list);

        assertThat(standings).extracting(MapCompleteness.Standing::module).containsExactly(MapModule.values());
        assertThat(standings.get(0)).satisfies(organisation -> {
            assertThat(organisation.told()).isEqualTo(1);
            assertThat(organisation.members()).isEqualTo(world.members().size());
            assertThat(organisation.things()).isEqualTo(1);
            assertThat(organisation.newest()).isEqualTo(sample("").approved().referenceYear());
            assertThat(organisation.upToDate()).isEqualTo(1);
        });
        assertThat(standings.subList(1, 4)).noneMatch(MapCompleteness.Standing::isPublished);
        TestWorld other = worlds.create();
        assertThat(other.as(other.coordinator(), completeness::list)).noneMatch(MapCompleteness.Standing::isPublished);
        assertThatThrownBy(completeness::list).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPublicationIsAddedAndTheEarlierOneStays() {
        approve("Socialkontoret");
        UUID first = publish();
        approve("Socialkontoret och mer");
        UUID second = publish();

        assertThat(rows()).containsExactly("1 " + first + " Socialkontoret", "2 " + second + " Socialkontoret och mer");
    }

    @Test
    void publishingWhatIsPublishedAlreadyChangesNothing() {
        approve("Socialkontoret");
        UUID first = publish();

        assertThat(publish()).isEqualTo(first);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void refusesToPublishNothing() {
        assertThatThrownBy(this::publish).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twoWhoPublishAtOnceGetANumberEach() throws Exception {
        AtomicInteger name = new AtomicInteger();
        ApprovedAnswers everNew = new ApprovedAnswers() {
            @Override
            public List<MemberAnswers> approved(String formKey) {
                return List.of(sample("Enhet " + name.incrementAndGet()).approved());
            }

            @Override
            public List<MemberAnswers> approvedEachYear(String formKey) {
                return approved(formKey);
            }

            @Override
            public Map<String, Instant> lastApprovals() {
                return Map.of();
            }

            @Override
            public List<MemberAnswers> notYetApproved(String formKey) {
                return List.of();
            }
        };
        publications = new PublishingService(
                table,
                modules,
                new ModuleReading(everNew, reviews, members, guard, succession),
                session,
                (action, subject, part, detail) -> {},
                clock,
                succession);
        var pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<UUID>> eight = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                eight.add(this::publish);
            }
            for (var done : pool.invokeAll(eight)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(jdbc.queryForList(
                        "select number from publication where association_id = ? order by number",
                        Integer.class,
                        world.id()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void onlyApproveAndPublishPublishes() {
        AtomicInteger asked = new AtomicInteger();
        PublishOnApproval listener = new PublishOnApproval(
                (module, by) -> {
                    assertThat(module.module()).isEqualTo(MapModule.ORGANISATION);
                    asked.incrementAndGet();
                },
                modules);

        listener.on(approval("organisation", false));
        listener.on(approval("insats", true));
        assertThat(asked).hasValue(0);

        listener.on(approval("organisation", true));
        assertThat(asked).hasValue(1);
    }

    @Test
    void readingCostsOneStatementWhateverIsPublished() {
        approve("Socialkontoret");
        publish();
        latest();

        assertThat(SqlCount.of(this::latest)).isEqualTo(1);
    }

    @Test
    void anotherAssociationsMapStaysItsOwn() {
        approve("Socialkontoret");
        publish();
        TestWorld other = worlds.create();

        assertThat(published.organisation(other.association())).isEmpty();
        assertThat(parts.published()).contains(world.association()).doesNotContain(other.association());
    }

    private AnswersApproved approval(String form, boolean publish) {
        return new AnswersApproved(
                UUID.randomUUID(), town.id(), form, world.coordinator().id(), publish);
    }

    private SampleAnswers sample(String name) {
        return new SampleAnswers(town).unit(unit, name, null, List.of("young-adults"), List.of("social"));
    }

    private void approve(String name) {
        approved.clear();
        approved.add(sample(name).approved());
    }

    private UUID publish() {
        return world.as(
                world.coordinator(),
                () -> transaction.execute(status -> publications.publish(
                        MapModule.ORGANISATION, world.coordinator().id(), "")));
    }

    private PublishedOrganisation latest() {
        return published
                .organisation(associations.bySlug(world.association().slug()).orElseThrow())
                .orElse(null);
    }

    private List<String> rows() {
        return jdbc.queryForList(
                "select number || ' ' || id || ' ' || (content #>> '{units,0,name}') from publication"
                        + " where association_id = ? order by number",
                String.class,
                world.id());
    }
}
