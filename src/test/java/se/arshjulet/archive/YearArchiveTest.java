package se.arshjulet.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.account.Visitor;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.annualwheel.YearEnd;
import se.arshjulet.archive.Archives.Archive;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.YearSpan;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Coded;
import se.arshjulet.coding.Coding;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.conclusion.Grounds;
import se.arshjulet.conclusion.VersionChange;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;
import se.arshjulet.interview.Interviews;
import se.arshjulet.interview.MappingArea;

/** A closed year's archive: one member's answer is approved, one waits, one never came. */
@IntegrationTest
class YearArchiveTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private YearEnd end;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Informants informants;

    @Autowired
    private Interviews interviews;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private Coding coding;

    @Autowired
    private Codebook codebook;

    @Autowired
    private ConclusionDrafts drafts;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Archives archives;

    @Autowired
    private ArchiveBuilder builder;

    @Autowired
    private ArchiveShelf shelf;

    @Autowired
    private TestMail mail;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    private TestWorld world;
    private TestPerson coordinator;
    private int year;

    @BeforeEach
    void aClosedYear() {
        world = worlds.create();
        coordinator = world.coordinator();
        year = requests.today().getYear();
        world.as(coordinator, () -> wheels.begin(year));
        UUID round = requests.started(world, requests.plan(world, "Modulen ett", 10, 3));
        List<Member> members = world.members();
        UUID first = requests.assignment(world, round, members.get(0)).id();
        requests.submitted(world, first, members.get(0), "Vårt uppdrag i länet");
        requests.approved(world, first);
        UUID second = requests.assignment(world, round, members.get(1)).id();
        requests.submitted(world, second, members.get(1), "Vi väntar ännu");
        mail.await(world.representative(members.get(2)).email(), "Modulen ett");
    }

    private Unpacked closed() {
        world.as(coordinator, () -> end.close(year, "Vi slutar här."));
        return Unpacked.newest(world, archives, year);
    }

    @Test
    void interviewsAreToldUnderPseudonymWithoutAWordOfWhatWasSaid() throws Exception {
        Interviewed interviewed = new Interviewed(rounds, informants, texts, clock);
        UUID round = interviewed.round(world, "Intervjuer i höst", year);
        UUID held = interviewed.interview(
                world, round, interviewed.informant(world, world.members().get(0), "Hemliga Hansson"));
        UUID text = interviewed.text(world, held, "N: Vi skickar runt dem.");
        UUID declined = interviewed.informant(world, world.members().get(1), "Hemliga Holm");
        world.as(coordinator, () -> {
            rounds.choose(round, Set.of(declined), coordinator.id());
            rounds.find(round).orElseThrow().lines().stream()
                    .filter(line -> line.informant().id().equals(declined))
                    .forEach(line -> interviews.notHeld(line.id(), "Hann inte"));
            return true;
        });
        Coded coded = new Coded(coding, codebook);
        UUID code = coded.code(world, "Runtskickad");
        UUID unit = coded.unit(world, coordinator, text, "skickar runt", code).id();
        coded.done(world, coordinator, text);
        UUID draft = world.as(
                coordinator,
                () -> drafts.begin(new ConclusionDrafts.Words(
                        "Folk far illa",
                        "Det sägs hos flera.",
                        Set.of(MappingArea.values()[0]),
                        VersionChange.NEW,
                        Set.of())));
        world.as(coordinator, () -> {
            evidence.add(Evidence.Subject.draft(draft), Set.of(unit), Grounds.Stance.SUPPORTS, "Hon säger det rent ut");
            return true;
        });
        Unpacked zip = closed();
        assertThat(zip.text("intervjuer/intervjuer.csv"))
                .contains("N1", world.members().get(0).name(), "HELD", "N2", "NOT_HELD", "Hann inte")
                .doesNotContain("enhetschef");
        assertThat(zip.text("intervjuer/texter.csv")).contains(text.toString(), held.toString());
        assertThat(zip.text("kodning/kodbok.csv")).contains("Runtskickad", ";1;1");
        assertThat(zip.text("konklusioner/belagg.csv")).contains(unit.toString(), "SUPPORTS");
        assertThat(zip.text("konklusioner/forslag.csv")).contains("Folk far illa");
        zip.files().forEach((path, content) -> assertThat(new String(content, UTF_8))
                .as(path)
                .doesNotContainIgnoringCase("hemliga")
                .doesNotContain("skickar runt"));
    }

    @Test
    void everyFileHasItsSumAndEverySumHolds() throws Exception {
        Unpacked zip = closed();
        Map<String, String> sums = new LinkedHashMap<>();
        for (String line : zip.text("SHA256SUMS").split("\n")) {
            assertThat(line).matches("[0-9a-f]{64} {2}\\S.*");
            sums.put(line.substring(66), line.substring(0, 64));
        }
        Set<String> all = new TreeSet<>(zip.files().keySet());
        all.remove("SHA256SUMS");
        assertThat(sums.keySet()).isEqualTo(all);
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(zip.files().get(sum.getKey()));
            assertThat("%064x".formatted(new BigInteger(1, digest)))
                    .as(sum.getKey())
                    .isEqualTo(sum.getValue());
        }
    }

    @Test
    void itHoldsAllThatTheYearWas() {
        Unpacked zip = closed();
        assertThat(zip.files().keySet())
                .contains(
                        "LASMIG.txt",
                        "manifest.json",
                        "plan/aktiviteter.csv",
                        "plan/ganger.json",
                        "svar/omgangar.csv",
                        "svar/uppdrag.json",
                        "konklusioner/konklusioner.csv",
                        "mejl/mejl.csv",
                        "beslut/handelser.csv");
        assertThat(zip.text("plan/aret.csv")).contains("Vi slutar här.", "Sam Ordnare");
        assertThat(zip.under("processer/"))
                .anyMatch(path -> path.matches("processer/data-request-version-\\d+\\.bpmn"));
        assertThat(zip.under("formular/"))
                .anyMatch(path -> path.matches("formular/organisation-version-\\d+-[0-9a-f]{8}\\.json"))
                .anyMatch(path -> path.matches("formular/organisation-version-\\d+-[0-9a-f]{8}\\.html"));
        assertThat(zip.under("svar/modulen-ett-"))
                .filteredOn(path -> path.endsWith(".csv") && path.matches(".*/\\d\\d-.*"))
                .extracting(path -> path.substring(path.lastIndexOf('/') + 1))
                .containsExactlyInAnyOrder("01-inskickat.csv", "02-godkant.csv", "01-inskickat.csv");
        String approved = zip.under("svar/modulen-ett-").stream()
                .filter(path -> path.endsWith("02-godkant.csv"))
                .findFirst()
                .orElseThrow();
        assertThat(zip.text(approved))
                .startsWith("\uFEFFavsnitt;rad;fråga;svar")
                .contains("Vårt uppdrag i länet");
        assertThat(zip.text(approved.replace("02-godkant", "versioner"))).contains("SUBMITTED", "APPROVED");
        assertThat(zip.text(approved.replace("02-godkant", "granskning"))).contains("APPROVED", "Sam Ordnare");
        assertThat(zip.text("mejl/mejl.csv")).contains("Modulen ett");
        assertThat(zip.under("mejl/" + year)).isNotEmpty();
        assertThat(zip.text("beslut/handelser.csv")).contains("Stängde årshjulet " + year);
        assertThat(zip.text("manifest.json"))
                .contains(
                        "\"format\" : 1",
                        "\"year\" : " + year,
                        "\"madeBy\" : \"Sam Ordnare\"",
                        world.id().toString());
        assertThat(zip.text("LASMIG.txt")).contains("sha256sum -c SHA256SUMS", "mejl/", "svar/");
    }

    @Test
    void noSecretLeaksIntoIt() {
        String hash =
                jdbc.queryForObject("select password_hash from account where id = ?", String.class, coordinator.id());
        String personal = mail.await(
                        world.representative(world.members().get(2)).email(), "Modulen ett")
                .link();
        String token = personal.substring(personal.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
        assertThat(token).hasSizeGreaterThan(15);
        List<String> links = jdbc.queryForList(
                "select id::text from access_link where account_id = ?",
                String.class,
                world.representative(world.members().get(2)).id());
        assertThat(links).isNotEmpty();
        Unpacked zip = closed();
        zip.files().keySet().forEach(path -> {
            String text = zip.text(path);
            assertThat(text).as(path).doesNotContain(hash, token, TestWorld.PASSWORD, "{{link", "token_hash");
            links.forEach(link -> assertThat(text).as(path).doesNotContain(link));
        });
        assertThat(zip.under("mejl/" + year)).anyMatch(path -> zip.text(path).contains("[personlig länk]"));
    }

    @Test
    void whatWasOnlyBegunOnAndNeverSentInIsLeftOut() {
        Member silent = world.members().get(2);
        UUID round = requests.started(world, requests.plan(world, "Modulen två", 10, List.of(silent), 3));
        UUID id = requests.assignment(world, round, silent).id();
        requests.fillIn(world, world.representative(silent), id, "Bara ett utkast");
        Unpacked zip = closed();
        zip.files().keySet().forEach(path -> assertThat(zip.text(path)).as(path).doesNotContain("Bara ett utkast"));
    }

    @Test
    void theSameContentGivesTheSameBytesButForTheManifest() throws IOException {
        closed();
        ArchiveYear which = new ArchiveYear(world.id(), world.association().name(), YearSpan.of(year, clock.getZone()));
        Map<String, byte[]> one = built(which, 1);
        Map<String, byte[]> other = built(which, 2);
        assertThat(one.keySet()).containsExactlyElementsOf(other.keySet());
        assertThat(List.copyOf(one.keySet())).isSorted();
        Set<String> different = one.keySet().stream()
                .filter(path -> !java.util.Arrays.equals(one.get(path), other.get(path)))
                .collect(Collectors.toSet());
        assertThat(different).containsExactlyInAnyOrder("manifest.json", "SHA256SUMS");
    }

    private Map<String, byte[]> built(ArchiveYear which, int number) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TenantContext.run(world.id(), () -> {
            try {
                builder.build(
                        which,
                        new ArchiveBuilder.Made(UUID.randomUUID(), number, Instant.now(), "Någon"),
                        out,
                        done -> {});
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        return Unpacked.unzip(out.toByteArray());
    }

    @Test
    void aNewOneGetsANumberAndTheFirstKeepsStanding() {
        assertThatThrownBy(() -> world.as(coordinator, () -> end.archiveAgain(year)))
                .isInstanceOf(InvalidWheelException.class)
                .hasMessage("Arkivet görs när året stängs.");
        closed();
        world.as(coordinator, () -> end.archiveAgain(year));
        Archive second = Unpacked.await(world, archives, year);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.stepsDone()).isEqualTo(second.steps());
        world.as(coordinator, () -> end.openAgain(year, "En siffra är fel."));
        world.as(coordinator, () -> end.close(year, "Nu så."));
        Unpacked.await(world, archives, year);
        assertThat(world.as(coordinator, () -> archives.of(year)))
                .extracting(Archive::number, Archive::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, Archives.State.READY),
                        org.assertj.core.groups.Tuple.tuple(2, Archives.State.READY),
                        org.assertj.core.groups.Tuple.tuple(1, Archives.State.READY));
    }

    @Test
    void oneThatIsAskedForIsMadeOnceHoweverManyTakeItUp() {
        UUID id = TenantContext.call(world.id(), () -> shelf.add(year, coordinator.id(), "Sam", clock.instant()));
        assertThat(TenantContext.call(world.id(), () -> shelf.abandoned())).contains(id);
        assertThat(TenantContext.call(world.id(), () -> shelf.claim(id, 3))).isTrue();
        assertThat(TenantContext.call(world.id(), () -> shelf.claim(id, 3))).isFalse();
        assertThat(TenantContext.call(world.id(), () -> shelf.abandoned())).isEmpty();
    }

    @Test
    void itIsFetchedByACoordinatorOfTheAssociationAndNobodyElse() {
        closed();
        Archive archive = Unpacked.await(world, archives, year);
        String path = "/arshjul/" + year + "/arkiv.zip";
        Visitor hers = visitor(coordinator);
        HttpResponse<String> answer = hers.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(archive.size());
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).isEqualTo("\"" + archive.sha256() + "\"");
        assertThat(hers.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(hers.get(path + "?nr=1").statusCode()).isEqualTo(200);
        assertThat(hers.get(path + "?nr=2").statusCode()).isEqualTo(404);
        assertThat(hers.get("/arshjul/" + (year - 1) + "/arkiv.zip").statusCode())
                .isEqualTo(404);
        TestWorld other = worlds.create();
        assertThat(visitor(other.coordinator()).get(path).statusCode()).isEqualTo(404);
        assertThat(other.as(other.coordinator(), () -> archives.of(year))).isEmpty();
        assertThat(visitor(world.person("Läs Are", "lasare", Role.READER))
                        .get(path)
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Visitor("http://localhost:" + port).get(path).statusCode())
                .isIn(302, 401, 403);
    }

    private Visitor visitor(TestPerson person) {
        Visitor visitor = new Visitor("http://localhost:" + port);
        visitor.signIn(person.email(), TestWorld.PASSWORD);
        return visitor;
    }
}
