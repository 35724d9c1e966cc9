package se.arshjulet.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.base.MovableClock;
import se.arshjulet.mail.MailLinkUrls;

@IntegrationTest
class AccessLinkTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private TestMail mail;

    @Autowired
    private AccessLinks links;

    @Autowired
    private MailLinkUrls urls;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CreateAdministrator administrators;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Value("${arshjulet.base-url}")
    private String baseUrl;

    private TestWorld world;
    private TestWorld.TestPerson anna;
    private Visitor visitor;
    private final UUID task = UUID.randomUUID();

    @BeforeEach
    void openABrowser() {
        world = worlds.create();
        anna = world.person("Anna Berg", "anna", Role.REPRESENTATIVE, Role.COORDINATOR);
        visitor = new Visitor(baseUrl);
        jdbc.update("delete from sign_in_throttle where key like 'mail-from:%'");
    }

    @Test
    void asksBeforeItSignsIn() {
        String link = taskLink();
        HttpResponse<String> page = visitor.get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Fortsätt som Anna Berg");

        HttpResponse<String> answer = visitor.submit(link, Map.of());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/uppgifter/" + task);
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void goesStraightOnWhenSheIsSignedInAlready() {
        String link = taskLink();
        follow(visitor, link);
        HttpResponse<String> again = visitor.get(link);
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(again.headers().firstValue("Location").orElseThrow()).endsWith("/uppgifter/" + task);

        Visitor somebodyElse = new Visitor(baseUrl);
        somebodyElse.signIn(world.coordinator().email(), TestWorld.PASSWORD);
        assertThat(somebodyElse.get(link).body()).contains("Fortsätt som Anna Berg");
    }

    @Test
    void aLinkThatLostItsEndSaysSo() {
        for (String cut : List.of("/svara", "/svara/")) {
            HttpResponse<String> page = visitor.get(cut);
            assertThat(page.statusCode()).as(cut).isEqualTo(404);
            assertThat(page.body()).as(cut).contains("<h1>");
        }
    }

    @Test
    void changesNothingWhenAMailFilterOpensIt() {
        String link = taskLink();
        for (int i = 0; i < 3; i++) {
            visitor.get(link);
        }
        assertThat(visitor.session()).isEmpty();
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(jdbc.queryForObject(
                        "select last_used_at is null from access_link where task_id = ?", Boolean.class, task))
                .isTrue();
    }

    @Test
    void refusesAButtonOnAnotherSite() {
        String link = taskLink();
        assertThat(visitor.post(link, Map.of()).headers().firstValue("Location"))
                .hasValue(link + "?igen");
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void letsATasksLinkInAsARepresentativeOnly() {
        follow(visitor, taskLink());
        assertThat(visitor.get("/").headers().firstValue("Location").orElseThrow())
                .as("a coordinator's start is another")
                .endsWith("/uppgifter");
    }

    @Test
    void opensANewSessionForWhoeverComesIn() {
        String link = taskLink();
        Visitor other = new Visitor(baseUrl);
        other.signIn(world.coordinator().email(), TestWorld.PASSWORD);
        String before = other.session().orElseThrow().getValue();
        follow(other, link);
        assertThat(other.session().orElseThrow().getValue()).isNotEqualTo(before);
        assertThat(other.get("/").headers().firstValue("Location").orElseThrow())
                .endsWith("/uppgifter");
    }

    @Test
    void letsATasksLinkInAgainAndAgain() {
        String link = taskLink();
        follow(visitor, link);
        Visitor later = new Visitor(baseUrl);
        follow(later, link);
        assertThat(later.isSignedIn()).isTrue();
    }

    @Test
    void letsNobodyInWhoIsNoRepresentativeAnyMore() {
        String link = taskLink();
        accounts.revoke(anna.id(), world.id(), Role.REPRESENTATIVE);
        accounts.revoke(anna.id(), world.id(), Role.COORDINATOR);
        assertThat(follow(visitor, link).statusCode()).isEqualTo(410);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void letsOneWhoSitsInABodyInAsAReaderAndNoMore() {
        for (Role role : List.of(Role.REVIEWER, Role.READER)) {
            TestWorld.TestPerson member = world.person("Bo " + role, role.name().toLowerCase(Locale.ROOT), role);
            Visitor own = new Visitor(baseUrl);
            HttpResponse<String> answer = follow(own, taskLink(member));
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/uppgifter/" + task);
            assertThat(own.get("/").headers().firstValue("Location").orElseThrow())
                    .as("a reviewer's start is another")
                    .endsWith("/laget");
        }
    }

    @Test
    void sendsACoordinatorToSignInHerself() {
        HttpResponse<String> answer = follow(visitor, taskLink(world.coordinator()));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?till=/uppgifter/" + task);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void mailsANewLinkToTheSameTaskInThePlaceOfOneThatExpired() {
        String link = taskLink();
        clock.move(Duration.ofDays(31));
        HttpResponse<String> page = visitor.get(link);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("gäller inte längre").contains("Skicka en ny länk");
        assertThat(follow(visitor, link).statusCode()).isEqualTo(410);
        assertThat(visitor.isSignedIn()).isFalse();

        visitor.get(link);
        assertThat(visitor.submit(path(link) + "/ny", Map.of()).body()).contains("Titta i din inkorg");
        String renewed = mail.await(anna.email(), "länk").link();
        assertThat(renewed).isNotEqualTo(link);
        assertThat(follow(visitor, renewed).headers().firstValue("Location").orElseThrow())
                .endsWith("/uppgifter/" + task);
    }

    @Test
    void movesWithTheDeadline() {
        String link = taskLink();
        links.moveExpiryForTask(task, clock.instant().plus(Duration.ofDays(60)));
        clock.move(Duration.ofDays(45));
        follow(visitor, link);
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void saysSoWhenItIsWithdrawn() {
        String link = taskLink();
        links.withdrawForTask(task);
        HttpResponse<String> page = visitor.get(link);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Länken är återkallad").doesNotContain("Skicka en ny länk");
        visitor.get("/login");
        assertThat(visitor.submit(path(link), Map.of()).statusCode()).isEqualTo(410);
        visitor.get("/login");
        visitor.submit(path(link) + "/ny", Map.of());
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(mail.to(anna.email())).isEmpty();
    }

    @Test
    void endsWithTheAccount() {
        String link = taskLink();
        accounts.close(anna.id());
        assertThat(visitor.get(link).body()).contains("Länken är återkallad");
        visitor.get("/login");
        assertThat(visitor.submit(link, Map.of()).statusCode()).isEqualTo(410);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void doesNotKnowALinkThatWasNeverMade() {
        HttpResponse<String> page = visitor.get("/svara/" + LinkToken.random().value());
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Vi känner inte igen länken");
        visitor.get("/login");
        assertThat(visitor.submit("/svara/" + LinkToken.random().value(), Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void standsInTheDatabaseAsAHashOnly() {
        String token = taskLink().replaceAll(".*/", "");
        assertThat(token).hasSize(43);
        List<Map<String, Object>> rows = jdbc.queryForList(
                "select t.* from access_link_token t join access_link l on l.id = t.link_id where l.task_id = ?", task);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat((byte[]) row.get("token_hash")).hasSize(32).isEqualTo(new LinkToken(token).hash());
            assertThat(row.toString()).doesNotContain(token);
        });
    }

    @Test
    void mailsALinkToWhoeverHasAnAccountAndSaysTheSameToAll() {
        visitor.get("/login");
        String known = visitor.submit("/login/lank", Map.of("email", anna.email(), "password", ""))
                .body();
        visitor.get("/login");
        String unknown = visitor.submit("/login/lank", Map.of("email", "ingen@exempel.example", "password", ""))
                .body();
        assertThat(known.replace(anna.email(), "X")).isEqualTo(unknown.replace("ingen@exempel.example", "X"));

        String link = mail.await(anna.email(), "länk").link();
        assertThat(link).startsWith(baseUrl + "/svara/");
        follow(visitor, link);
        assertThat(visitor.get("/").headers().firstValue("Location").orElseThrow())
                .as("her own mailbox is as good as her password")
                .endsWith("/oversikt");
        Visitor second = new Visitor(baseUrl);
        assertThat(second.get(link).body()).contains("redan använd");
        assertThat(follow(second, link).statusCode()).isEqualTo(410);
        assertThat(second.isSignedIn()).isFalse();
    }

    @Test
    void buildsNoLinkFromWhatARequestSaysOfItsHost() {
        Visitor forged = new Visitor(baseUrl.replace("127.0.0.1", "localhost"));
        forged.get("/login");
        forged.submit("/login/lank", Map.of("email", anna.email()));
        assertThat(mail.await(anna.email(), "länk").link()).startsWith(baseUrl + "/");
    }

    @Test
    void fillsNobodysMailbox() {
        visitor.get("/login");
        for (int i = 0; i < ThrottleRule.MAIL_TO.tries(); i++) {
            visitor.get("/login");
            visitor.submit("/login/lank", Map.of("email", anna.email()));
        }
        visitor.get("/login");
        HttpResponse<String> answer = visitor.submit("/login/lank", Map.of("email", anna.email()));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("flera länkar på kort tid");
    }

    @Test
    void letsAnInvitedPersonChooseAPasswordOnTheWayIn() {
        String email = "ny@" + world.association().slug() + ".example";
        UUID account = accounts.register(email, "Nina Ny", null);
        accounts.grant(account, world.id(), Role.REVIEWER);
        world.as(world.coordinator(), () -> accounts.invite(account, world.id()));
        TestMail.Received invitation = mail.await(email, "inbjuden");
        assertThat(invitation.html()).contains(invitation.link());

        visitor.get(invitation.link());
        HttpResponse<String> tooShort = visitor.submit(invitation.link(), Map.of("password", "kort"));
        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(tooShort.body()).contains("för kort");
        visitor.submit(invitation.link(), Map.of("password", "ett långt lösenord"));
        assertThat(visitor.isSignedIn()).isTrue();

        Visitor byPassword = new Visitor(baseUrl);
        byPassword.signIn(email, "ett långt lösenord");
        assertThat(byPassword.isSignedIn()).isTrue();
    }

    @Test
    void letsNoTasksLinkSetAPassword() {
        String link = taskLink();
        visitor.get(link);
        visitor.submit(link, Map.of("password", "insmugglat lösenord"));
        Visitor byPassword = new Visitor(baseUrl);
        byPassword.signIn(anna.email(), "insmugglat lösenord");
        assertThat(byPassword.isSignedIn()).isFalse();
    }

    @Test
    void letsTheFirstAdministratorIn() {
        String email = "chef@" + world.association().slug() + ".example";
        String link = administrators.create(email);
        visitor.get(link);
        visitor.submit(link, Map.of("password", "ett långt lösenord"));
        assertThat(visitor.get("/").headers().firstValue("Location").orElseThrow())
                .endsWith("/admin");
    }

    private String taskLink() {
        return taskLink(anna);
    }

    private String taskLink(TestWorld.TestPerson person) {
        UUID id = links.forTask(person.id(), world.id(), task, clock.instant().plus(Duration.ofDays(30)));
        return urls.urlFor(id);
    }

    private static HttpResponse<String> follow(Visitor visitor, String link) {
        visitor.get(link);
        return visitor.submit(link, Map.of());
    }

    private String path(String link) {
        return link.replace(baseUrl, "");
    }
}
