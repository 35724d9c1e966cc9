package se.arshjulet.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arshjulet.conclusion.Konklusioner.problems;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.account.Visitor;
import se.arshjulet.conclusion.Grounds.Draft;
import se.arshjulet.conclusion.Grounds.GroundItem;
import se.arshjulet.conclusion.Grounds.Kind;
import se.arshjulet.conclusion.Grounds.MapReference;
import se.arshjulet.conclusion.Grounds.Stance;
import se.arshjulet.file.Documents;
import se.arshjulet.file.UploadedFile;

@IntegrationTest
class GroundsTest {

    private static final UploadedFile FILE = new UploadedFile("Följerapport 2025.pdf", "", Documents.pdf());

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private Grounds grounds;

    @Autowired
    private JdbcTemplate jdbc;

    @Value("${arshjulet.base-url}")
    private String baseUrl;

    private TestWorld world;
    private TestPerson coordinator;
    private TestPerson representative;
    private TestPerson reviewer;
    private TestPerson reader;
    private int number;

    @BeforeEach
    void aKonklusion() {
        world = worlds.create();
        coordinator = world.coordinator();
        representative = world.representative(world.members().get(0));
        reviewer = world.person("Gran Skare", "granskare", Role.REVIEWER);
        reader = world.person("Sty Relse", "styrelse", Role.READER);
        number = new Konklusioner(conclusions, jdbc).written(world, "Bortsortering");
    }

    @Test
    void groundsAreWrittenForAndAgainstNewestFirst() {
        added(draft("Intervju i våras", false), null);
        MapReference unit = new MapReference("organisation", UUID.randomUUID());
        added(new Draft(Kind.MAP, Stance.CONTRADICTS, "Enheten tar emot alla", "", "Kartan", unit, true), null);
        assertThat(seenBy(coordinator))
                .satisfiesExactly(
                        newest -> {
                            assertThat(newest.stance()).isEqualTo(Stance.CONTRADICTS);
                            assertThat(newest.on()).isEqualTo(unit);
                            assertThat(newest.writtenBy()).isEqualTo(coordinator.name());
                            assertThat(newest.file()).isNull();
                        },
                        older -> assertThat(older.title()).isEqualTo("Intervju i våras"));
    }

    @Test
    void aRepresentativeSeesOnlyWhatIsShownPubliclyAndNeverAFile() {
        UUID hidden = added(draft("Bara för oss", false), FILE);
        UUID shown = added(draft("Öppet", true), FILE);
        for (TestPerson person : List.of(coordinator, reviewer, reader)) {
            assertThat(seenBy(person)).hasSize(2).allSatisfy(item -> assertThat(item.file())
                    .isNotNull());
            assertThat(world.as(person, () -> grounds.file(hidden))).isPresent();
        }
        assertThat(seenBy(representative)).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Öppet");
            assertThat(item.file()).isNull();
        });
        assertThat(world.as(representative, () -> grounds.file(hidden))).isEmpty();
        assertThat(world.as(representative, () -> grounds.file(shown))).isEmpty();
    }

    @Test
    void aFileIsKeptAsItIsUntilANewOneTakesItsPlace() {
        UUID id = added(draft("Rapport", false), FILE);
        change(() -> grounds.change(id, draft("Rapport, slutlig", false), null));
        assertThat(seenBy(coordinator)).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Rapport, slutlig");
            assertThat(item.file())
                    .isEqualTo(
                            new Grounds.FileInfo("Följerapport 2025.pdf", "application/pdf", Documents.pdf().length));
        });
        change(() -> grounds.change(id, draft("Rapport", false), new UploadedFile("ny.png", "", Documents.png())));
        UploadedFile file = world.as(coordinator, () -> grounds.file(id)).orElseThrow();
        assertThat(file.name()).isEqualTo("ny.png");
        assertThat(file.content()).isEqualTo(Documents.png());
    }

    @Test
    void whatIsRemovedIsGoneWithItsFileAndCanBeBroughtBack() {
        UUID id = added(draft("Rapport", true), FILE);
        change(() -> grounds.remove(id));
        assertThat(seenBy(coordinator)).isEmpty();
        assertThat(world.as(coordinator, () -> grounds.file(id))).isEmpty();
        assertThat(refused(() -> grounds.change(id, draft("x", false), null))).containsOnlyKeys("ground");
        change(() -> grounds.bringBack(id));
        assertThat(seenBy(coordinator)).hasSize(1);
        assertThat(world.as(coordinator, () -> grounds.file(id))).isPresent();
        assertThat(jdbc.queryForList(
                        "select action from audit_event where subject = ? order by id", String.class, id.toString()))
                .containsExactly("ground.added", "ground.removed", "ground.broughtBack");
    }

    @Test
    void whatIsWrongIsSaidOfEachField() {
        MapReference unit = new MapReference("organisation", UUID.randomUUID());
        Draft tooLong =
                new Draft(Kind.OTHER, Stance.SUPPORTS, "x".repeat(201), "x".repeat(8001), "x".repeat(301), unit, false);
        assertThat(refused(() -> grounds.add(number, tooLong, null)))
                .containsOnlyKeys("title", "text", "source", "kind");
        Draft nowhere = new Draft(Kind.MAP, Stance.SUPPORTS, " ", "", "", null, false);
        assertThat(refused(() -> grounds.add(number, nowhere, null))).containsOnlyKeys("title", "on");
        assertThat(refused(() -> grounds.add(77, draft("x", false), null))).containsOnlyKeys("number");
        assertThat(refused(() -> grounds.remove(UUID.randomUUID()))).containsOnlyKeys("ground");
        assertThat(refused(() -> grounds.bringBack(UUID.randomUUID()))).containsOnlyKeys("ground");
    }

    @Test
    void aFileThatIsRefusedLeavesNothingBehind() {
        UploadedFile program = new UploadedFile("rapport.pdf", "application/pdf", Documents.program());
        assertThat(refused(() -> grounds.add(number, draft("Rapport", false), program)))
                .containsOnlyKeys("file");
        assertThat(seenBy(coordinator)).isEmpty();
        UUID id = added(draft("Rapport", false), FILE);
        assertThat(refused(() -> grounds.change(id, draft("Annat", false), program)))
                .containsOnlyKeys("file");
        assertThat(seenBy(coordinator)).extracting(GroundItem::title).containsExactly("Rapport");
    }

    @Test
    void theListSendsAsManyStatementsForManyAsForOne() {
        added(draft("0", false), null);
        int forOne = world.as(coordinator, () -> SqlCount.of(() -> grounds.of(number)));
        for (int i = 1; i < 10; i++) {
            added(draft("" + i, true), FILE);
        }
        assertThat(world.as(coordinator, () -> SqlCount.of(() -> grounds.of(number))))
                .isEqualTo(forOne);
    }

    @Test
    void onlyCoordinatorsChangeAndOnlyTheirOwnAssociations() {
        UUID id = added(draft("Rapport", true), FILE);
        for (TestPerson person : List.of(representative, reviewer, reader)) {
            world.as(person, () -> {
                assertThatThrownBy(() -> grounds.add(number, draft("x", true), null))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> grounds.change(id, draft("x", true), null))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> grounds.remove(id)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> grounds.bringBack(id)).isInstanceOf(AccessDeniedException.class);
            });
        }
        TestWorld other = worlds.create();
        other.as(other.coordinator(), () -> {
            assertThat(grounds.of(number)).isEmpty();
            assertThat(grounds.file(id)).isEmpty();
            assertThat(problems(() -> {
                        grounds.remove(id);
                        return true;
                    }))
                    .containsOnlyKeys("ground");
        });
        assertThatThrownBy(() -> grounds.of(number)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theFileIsDownloadedToBeSavedAndIsNobodyElses() {
        UUID id = added(draft("Rapport", true), FILE);
        String address = "/konklusioner/underlag/" + id;
        for (TestPerson person : List.of(coordinator, reviewer, reader)) {
            HttpResponse<String> response = signedIn(person).get(address);
            assertThat(response.statusCode()).as(person.name()).isEqualTo(200);
            assertThat(response.body()).startsWith("%PDF-");
            assertThat(response.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment; ")
                    .contains("filename*=UTF-8''F%C3%B6ljerapport%202025.pdf");
            assertThat(response.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
        }
        assertThat(signedIn(representative).get(address).statusCode()).isEqualTo(404);
        TestWorld other = worlds.create();
        assertThat(signedIn(other.coordinator()).get(address).statusCode()).isEqualTo(404);
        assertThat(signedIn(coordinator)
                        .get("/konklusioner/underlag/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(signedIn(coordinator).get("/konklusioner/underlag/annat").statusCode())
                .isEqualTo(404);
        HttpResponse<String> nobody = new Visitor(baseUrl).get(address);
        assertThat(nobody.statusCode()).isEqualTo(302);
        assertThat(nobody.body()).doesNotContain("%PDF");
    }

    private Visitor signedIn(TestPerson person) {
        Visitor visitor = new Visitor(baseUrl);
        visitor.signIn(person.email(), TestWorld.PASSWORD);
        return visitor;
    }

    private static Draft draft(String title, boolean shown) {
        return new Draft(Kind.REPORT, Stance.SUPPORTS, title, "Flera säger det.", "Följeforskarna", null, shown);
    }

    private UUID added(Draft draft, @Nullable UploadedFile file) {
        return world.as(coordinator, () -> grounds.add(number, draft, file));
    }

    private void change(Runnable work) {
        world.as(coordinator, work);
    }

    private Map<String, String> refused(Runnable work) {
        return problems(() -> {
            change(work);
            return true;
        });
    }

    private List<GroundItem> seenBy(TestPerson person) {
        return world.as(person, () -> grounds.of(number));
    }
}
