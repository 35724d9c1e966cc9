package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.account.Visitor;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.Delegations.Handing;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/** Questions in a guest's hands: what her link opens, all that it does not, and whoever answers for her. */
@IntegrationTest
class DelegationTest {

    private static final AnswerKey HERS = AnswerKey.of("hinder");
    private static final AnswerKey NOT_HERS = AnswerKey.of("ekonomi");
    private static final String SECRET_ANSWER = "Två miljoner, internt";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private FormCatalog forms;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Answers answering;

    @Autowired
    private Delegations delegations;

    @Autowired
    private TestMail mail;

    @Autowired
    private JdbcClient jdbc;

    @Value("${arshjulet.base-url}")
    private String baseUrl;

    private TestWorld world;
    private TestPerson representative;
    private UUID id;
    private Visitor guest;

    @BeforeEach
    void aRequestHasArrived() {
        world = worlds.create();
        Member member = world.member("Ängby kommun");
        representative = world.representative(member);
        UUID form = world.as(
                world.coordinator(),
                () -> forms.publish(
                        "gast",
                        "Gästens frågor",
                        null,
                        List.of(
                                section(
                                        "del",
                                        question("hinder", "Vad hindrade?"),
                                        question("visar", "Vad visar det?")),
                                section("annat", question("ekonomi", "Vad kostade det?")))));
        Rounds.Plan any = requests.plan(world, "Gästens frågor", 20);
        UUID round = requests.started(
                world,
                new Rounds.Plan(
                        any.title(),
                        form,
                        any.referenceYear(),
                        any.dueOn(),
                        any.reminderDays(),
                        any.coveringText(),
                        any.recipients()));
        id = requests.assignment(world, round, member).id();
        world.as(
                representative,
                () -> answering.save(id, NOT_HERS, AnswerStatus.GIVEN, new AnswerValue.Text(SECRET_ANSWER)));
        guest = new Visitor(baseUrl);
    }

    private static Section section(String key, Question... questions) {
        return new Section(key, "Delen " + key, null, false, null, null, List.of(questions));
    }

    private static Question question(String key, String label) {
        return new Question(key, QuestionType.SHORT_TEXT, label, null, false, List.of(), false, 200, false);
    }

    @Test
    void aGuestAnswersWhatIsHersAndSeesNothingElse() {
        String link = path(handed(HERS));
        HttpResponse<String> page = guest.get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Vad hindrade?", representative.name(), "Gästens frågor")
                .doesNotContain(SECRET_ANSWER, "Vad kostade det?", "Vad visar det?");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(guest.session()).as("nobody is signed in by it").isEmpty();

        HttpResponse<String> saved = save(link, "hinder", "Få platser, <b>få</b> handläggare");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("Sparat ").doesNotContain(SECRET_ANSWER);
        assertThat(answers().at(HERS)).hasValueSatisfying(given -> {
            assertThat(given.value()).isEqualTo(new AnswerValue.Text("Få platser, <b>få</b> handläggare"));
            assertThat(given.origin()).isEqualTo(AnswerOrigin.GUEST);
            assertThat(given.source()).isEqualTo("Kim Gäst");
            assertThat(given.answeredBy()).as("who answers for it").isEqualTo(representative.id());
        });
        assertThat(guest.get(link).body()).contains("Få platser, &lt;b&gt;få&lt;/b&gt; handläggare");
        assertThat(save(link, "hinder", "x".repeat(201)).statusCode()).isEqualTo(422);
        assertThat(answers().value(HERS)).isEqualTo(new AnswerValue.Text("Få platser, <b>få</b> handläggare"));
    }

    @Test
    void aGuestsLinkAnswersNoOtherQuestion() {
        String link = path(handed(HERS));
        guest.get(link);
        for (String other :
                List.of("ekonomi", "visar", "finns-inte", "hinder@" + UUID.randomUUID(), "hinder@x", "", " ")) {
            assertThat(save(link, other, "Övertaget").statusCode()).as(other).isEqualTo(404);
        }
        guest.get(link);
        guest.submit(link, Map.of("hinder", "Mitt", "ekonomi", "Övertaget", "visar", "Övertaget", "gor", "spara"));
        assertThat(answers().value(HERS)).isEqualTo(new AnswerValue.Text("Mitt"));
        assertThat(answers().value(NOT_HERS)).isEqualTo(new AnswerValue.Text(SECRET_ANSWER));
        assertThat(answers().value(AnswerKey.of("visar"))).isNull();
    }

    @Test
    void aGuestsLinkOpensNoOtherPage() {
        String link = path(handed(HERS));
        guest.get(link);
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(guest.get("/svara/" + secret).statusCode()).isEqualTo(404);
        assertThat(guest.submit("/svara/" + secret, Map.of()).statusCode()).isIn(302, 404);
        assertThat(guest.isSignedIn()).isFalse();
        for (String page : List.of("/uppgifter", "/datauppdrag/svar/" + id, "/datauppdrag/svar/" + id + "/utskrift")) {
            assertThat(guest.get(page).headers().firstValue("Location").orElse(""))
                    .as(page)
                    .contains("/login");
        }
        String task = mail.await(representative.email(), "Gästens frågor").link();
        assertThat(guest.get("/gast/" + task.substring(task.lastIndexOf('/') + 1))
                        .statusCode())
                .as("a task's link is no guest's")
                .isEqualTo(404);
    }

    @Test
    void whateverTheReasonThatALinkOpensNothingTheAnswerIsTheSame() {
        String unknown = "/gast/" + "A".repeat(43);
        String gone = guest.get(unknown).body();
        assertThat(gone).contains("Länken går inte att använda").doesNotContain("Gästens frågor");

        UUID withdrawn = handed(HERS);
        String withdrawnLink = path(withdrawn);
        guest.get(withdrawnLink);
        world.as(representative, () -> delegations.withdraw(id, withdrawn));
        isDead(withdrawnLink, gone);

        String used = path(handed(HERS));
        guest.get(used);
        assertThat(guest.submit(used, Map.of("hinder", "Klart nu", "gor", "klar"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/gast/tack"));
        isDead(used, gone);
        assertThat(answers().value(HERS)).isEqualTo(new AnswerValue.Text("Klart nu"));

        String late = path(handed(HERS, requests.today().plusDays(2)));
        guest.get(late);
        requests.passDays(3);
        isDead(late, gone);
        for (String guess : List.of("/gast", "/gast/", "/gast/x", "/gast/å%20ä", "/gast/" + id)) {
            HttpResponse<String> page = guest.get(guess);
            assertThat(page.statusCode()).as(guess).isEqualTo(404);
            assertThat(page.body()).as(guess).isEqualTo(gone);
        }
    }

    private void isDead(String link, String gone) {
        assertThat(save(link, "hinder", "För sent").statusCode()).isEqualTo(404);
        HttpResponse<String> page = guest.get(link);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).isEqualTo(gone);
        assertThat(answers().value(HERS)).isNotEqualTo(new AnswerValue.Text("För sent"));
    }

    @Test
    void sendingInKillsWhatLinksAreLeft() {
        String link = path(handed(HERS));
        guest.get(link);
        assertThat(world.as(representative, () -> assignments.submit(id))).isEmpty();
        assertThat(guest.get(link).statusCode()).isEqualTo(404);
        requests.returned(world, id, "hinder", "Skriv mer.");
        assertThat(guest.get(link).statusCode()).as("nor when it has come back").isEqualTo(404);
    }

    @Test
    void whatAGuestAnsweredIsSignedOffBeforeItIsSentIn() {
        UUID delegation = handed(HERS);
        String link = path(delegation);
        guest.get(link);
        save(link, "hinder", "Få platser.");
        List<FormCheck.Gap> gaps = world.as(representative, () -> assignments.submit(id));
        assertThat(gaps).singleElement().satisfies(gap -> {
            assertThat(gap.at()).isEqualTo(HERS);
            assertThat(gap.message()).startsWith("Kim Gäst har svarat här.");
        });
        world.as(representative, () -> delegations.signOff(id, delegation));
        assertThat(guest.get(link).statusCode())
                .as("what is signed off is not changed")
                .isEqualTo(404);
        assertThat(world.as(representative, () -> assignments.submit(id))).isEmpty();
    }

    @Test
    void anAnswerThatTheRepresentativeGivesHerselfNeedsNoSigningOff() {
        String link = path(handed(HERS));
        guest.get(link);
        save(link, "hinder", "Få platser.");
        world.as(
                representative,
                () -> answering.save(id, HERS, AnswerStatus.GIVEN, new AnswerValue.Text("Mina egna ord.")));
        assertThat(world.as(representative, () -> assignments.submit(id))).isEmpty();
    }

    @Test
    void theGuestIsAskedByMailAndWhoeverAskedIsToldOnceThatSheIsDone() {
        String address = "kim-" + UUID.randomUUID() + "@exempel.example";
        world.as(
                representative,
                () -> delegations.delegate(
                        id,
                        new Handing(
                                "Kim Gäst",
                                address,
                                "Du vet det här.",
                                List.of(DelegatedPart.section("del", null)),
                                requests.today().plusDays(5))));
        TestMail.Received asked = mail.await(address, "ber dig svara senast");
        assertThat(asked.text())
                .contains("Du vet det här.", "behöver inget konto", representative.name())
                .doesNotContain(SECRET_ANSWER);
        String link = asked.link();
        assertThat(link).startsWith(baseUrl + "/gast/");
        assertThat(stored(link)).as("only a hash is stored").isFalse();
        guest.get(link);
        save(link, "hinder", "Få platser.");
        save(link, "visar", "Uppföljningen.");
        guest.get(link);
        guest.submit(link, Map.of("hinder", "Få platser.", "visar", "Uppföljningen.", "gor", "klar"));
        TestMail.Received done = mail.await(representative.email(), "är klar");
        assertThat(done.text()).contains("Kim Gäst är klar med 2 frågor");
        assertThat(mail.to(representative.email()))
                .filteredOn(one -> one.subject().contains("är klar"))
                .hasSize(1);
    }

    private boolean stored(String link) {
        String secret = link.substring(link.lastIndexOf('/') + 1);
        return jdbc.sql("select exists (select from outbox_mail where text_body like ? or html_body like ?)")
                .params("%" + secret + "%", "%" + secret + "%")
                .query(Boolean.class)
                .single();
    }

    @Test
    void onlyWhoeverMayAnswerHandsOverOrTakesBack() {
        UUID delegation = handed(HERS);
        TestWorld other = worlds.create();
        TestPerson reviewer = world.person("Gran Skare", "granskare", Role.REVIEWER);
        TestPerson neighbour = world.representative(world.member("Region Åtta"));
        for (TestPerson stranger : List.of(reviewer, neighbour)) {
            refused(world, stranger, delegation);
        }
        refused(other, other.coordinator(), delegation);
        world.as(world.coordinator(), () -> delegations.withdraw(id, delegation));
    }

    private void refused(TestWorld where, TestPerson stranger, UUID delegation) {
        for (Runnable attempt : List.<Runnable>of(
                () -> delegations.delegate(id, handing("Kim", null, requests.today(), HERS)),
                () -> delegations.of(id),
                () -> delegations.address(id, delegation),
                () -> delegations.withdraw(id, delegation),
                () -> delegations.signOff(id, delegation))) {
            assertThatThrownBy(() -> where.as(stranger, attempt)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aDelegationOfAnotherAssignmentIsNotTakenForOnesOwn() {
        UUID delegation = handed(HERS);
        Member neighbour = world.member("Region Åtta");
        UUID round = jdbc.sql("select round_id from assignment where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
        UUID anothers = requests.assignment(world, round, neighbour).id();
        assertThatThrownBy(() ->
                        world.as(world.representative(neighbour), () -> delegations.signOff(anothers, delegation)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatCannotBeHandedOverIsSaid() {
        LocalDate today = requests.today();
        invalid(handing(" ", null, today, HERS), "heter");
        invalid(handing("Kim", "kim(at)exempel", today, HERS), "e-postadress");
        invalid(handing("Kim", "kim@exempel.example\r\nBcc: alla@exempel.example", today, HERS), "e-postadress");
        invalid(handing("Kim", null, today.plusDays(31), HERS), "högst 30 dagar");
        invalid(handing("Kim", null, today.minusDays(1), HERS), "högst 30 dagar");
        invalid(handing("Kim", null, today, AnswerKey.of("finns-inte")), "finns inte kvar");
        invalid(new Handing("Kim", null, "", List.of(), today), "minst en fråga");
        invalid(new Handing("Kim", null, "x".repeat(1001), List.of(DelegatedPart.everything()), today), "för långt");
    }

    private void invalid(Handing handing, String why) {
        assertThatThrownBy(() -> world.as(representative, () -> delegations.delegate(id, handing)))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining(why);
        assertThat(world.as(representative, () -> delegations.of(id))).isEmpty();
    }

    private Handing handing(String name, @Nullable String email, LocalDate lastDay, AnswerKey at) {
        return new Handing(name, email, "", List.of(new DelegatedPart(null, null, at.questionKey())), lastDay);
    }

    private UUID handed(AnswerKey at) {
        return handed(at, requests.today().plusDays(10));
    }

    private UUID handed(AnswerKey at, LocalDate lastDay) {
        return world.as(representative, () -> delegations.delegate(id, handing("Kim Gäst", null, lastDay, at)));
    }

    private String path(UUID delegation) {
        return world.as(representative, () -> delegations.address(id, delegation))
                .substring(baseUrl.length());
    }

    /** As the page's script does, also where the page itself is there no more. */
    private HttpResponse<String> save(String link, String field, String text) {
        guest.get("/login");
        String path = link.startsWith("http") ? link.substring(baseUrl.length()) : link;
        return guest.submit(path + "/svar", Map.of("id", field, "v", text));
    }

    private AnswerSet answers() {
        return world.as(representative, () -> assignments.open(id)).answers();
    }
}
