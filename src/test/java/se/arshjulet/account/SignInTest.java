package se.arshjulet.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.base.MovableClock;

@IntegrationTest
class SignInTest {

    private static final String WRONG = "E-postadressen eller lösenordet stämmer inte";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Value("${arshjulet.base-url}")
    private String baseUrl;

    private TestWorld world;
    private Visitor visitor;

    @BeforeEach
    void openABrowser() {
        world = worlds.create();
        visitor = new Visitor(baseUrl);
        jdbc.update("delete from sign_in_throttle where key like 'address:%'");
    }

    @Test
    void takesEachPersonToHerOwnStart() {
        assertThat(startOf(world.coordinator())).isEqualTo("/oversikt");
        assertThat(startOf(world.person("Rut", "rut", Role.REPRESENTATIVE))).isEqualTo("/uppgifter");
        assertThat(startOf(world.person("Gun", "gun", Role.REVIEWER))).isEqualTo("/granskning");
        assertThat(startOf(world.person("Leo", "leo", Role.READER))).isEqualTo("/laget");
    }

    @Test
    void knowsTheAddressInAnyCase() {
        signIn(visitor, world.coordinator().email().toUpperCase(), TestWorld.PASSWORD);
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void takesHerToThePageSheWanted() {
        assertThat(location(visitor.get("/datauppdrag/7"))).isEqualTo("/login?till=%2Fdatauppdrag%2F7");
        visitor.get("/login?till=/datauppdrag/7");
        HttpResponse<String> answer = visitor.submit(
                "/login",
                Map.of("email", world.coordinator().email(), "password", TestWorld.PASSWORD, "till", "/datauppdrag/7"));
        assertThat(location(answer)).isEqualTo("/datauppdrag/7");
    }

    @Test
    void sendsNobodyToAnotherSite() {
        for (String elsewhere :
                new String[] {"https://example.org/", "//example.org/", "/\\example.org", "javascript:x"}) {
            assertThat(StartPages.afterSignIn(elsewhere)).as(elsewhere).isEqualTo("/");
        }
    }

    @Test
    void refusesAWrongPasswordAndKeepsTheAddress() {
        HttpResponse<String> answer = signIn(visitor, world.coordinator().email(), "fel");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains(WRONG)
                .contains("value=\"" + world.coordinator().email() + "\"");
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void asksForAnAddressBeforeItMailsALink() {
        for (String nothing : List.of("", "  ", "anna")) {
            visitor.get("/login");
            HttpResponse<String> page = visitor.submit("/login/lank", Map.of("email", nothing));
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body()).contains("Skriv din e-postadress först");
        }
    }

    @Test
    void saysSoWhenHerSessionIsNoMore() {
        HttpResponse<String> answer = visitor.get("/uppgifter", "Cookie", "JSESSIONID=0123456789ABCDEF");
        String login = answer.headers().firstValue("Location").orElseThrow();
        assertThat(login).contains("till=%2Fuppgifter").contains("slut");
        assertThat(visitor.get(login).body()).contains("Du behöver logga in igen");
        assertThat(new Visitor(baseUrl).get("/uppgifter").headers().firstValue("Location"))
                .hasValueSatisfying(first -> assertThat(first).doesNotContain("slut"));
    }

    @Test
    void saysTheSameOfAnUnknownAddress() {
        assertThat(signIn(visitor, "ingen@exempel.example", "fel").body()).contains(WRONG);
    }

    @Test
    void refusesAnAccountThatIsClosed() {
        accounts.close(world.coordinator().id());
        assertThat(signIn(visitor, world.coordinator().email(), TestWorld.PASSWORD)
                        .body())
                .contains(WRONG);
    }

    @Test
    void refusesSomebodyWithoutAnyRole() {
        accounts.register("rolos@" + world.association().slug() + ".example", "Rolös", TestWorld.PASSWORD);
        HttpResponse<String> answer =
                signIn(visitor, "rolos@" + world.association().slug() + ".example", TestWorld.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("ingen roll");
    }

    @Test
    void refusesAFormThatIsNotOursAndShowsItAgain() {
        HttpResponse<String> answer =
                visitor.post("/login", Map.of("email", world.coordinator().email(), "password", TestWorld.PASSWORD));
        assertThat(location(answer)).isEqualTo("/login?igen");
        assertThat(visitor.get("/login?igen").body()).contains("Försök en gång till");
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void makesHerWaitAfterFiveWrongPasswordsEvenWithTheRightOne() {
        for (int i = 0; i < 5; i++) {
            signIn(visitor, world.coordinator().email(), "fel" + i);
        }
        HttpResponse<String> answer = signIn(visitor, world.coordinator().email(), TestWorld.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(answer.body()).contains("för många försök").contains("sekunder");
        assertThat(visitor.isSignedIn()).isFalse();

        clock.move(Duration.ofSeconds(31));
        signIn(visitor, world.coordinator().email(), TestWorld.PASSWORD);
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void makesHerWaitLongerEachTime() {
        String email = world.coordinator().email();
        for (int i = 0; i < 5; i++) {
            signIn(visitor, email, "fel" + i);
        }
        clock.move(Duration.ofSeconds(31));
        signIn(visitor, email, "fel igen");
        clock.move(Duration.ofSeconds(31));
        assertThat(signIn(visitor, email, TestWorld.PASSWORD).statusCode()).isEqualTo(429);
        clock.move(Duration.ofSeconds(30));
        assertThat(signIn(visitor, email, TestWorld.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void forgetsWrongPasswordsOnceTheRightOneCame() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                signIn(new Visitor(baseUrl), world.coordinator().email(), "fel" + i);
            }
            Visitor right = new Visitor(baseUrl);
            signIn(right, world.coordinator().email(), TestWorld.PASSWORD);
            assertThat(right.isSignedIn()).isTrue();
        }
    }

    @Test
    void stopsWhoeverGuessesAtManyFromOnePlace() {
        for (int i = 0; i < ThrottleRule.ADDRESS.tries(); i++) {
            signIn(visitor, "nummer" + i + "@exempel.example", "gissning");
        }
        assertThat(signIn(visitor, "nummer-sist@exempel.example", "gissning").statusCode())
                .isEqualTo(429);
        jdbc.update("delete from sign_in_throttle where key like 'address:%'");
    }

    @Test
    void opensNoSessionBeforeSomebodyHasSignedIn() {
        visitor.get("/login");
        visitor.get("/svara/vad-som-helst");
        visitor.get("/");
        visitor.get("/uppgifter");
        visitor.get("/?v-r=init&location=uppgifter");
        visitor.get("/VAADIN/build/finns-inte.js");
        visitor.get("/VAADIN/push");
        visitor.post("/?v-r=uidl&v-uiId=0", Map.of());
        visitor.post("/?v-r=heartbeat&v-uiId=0", Map.of());
        signIn(visitor, world.coordinator().email(), "fel");
        assertThat(visitor.session()).isEmpty();
    }

    @Test
    void keepsTheSessionInACookieThatNoScriptReads() {
        HttpResponse<String> answer = signIn(visitor, world.coordinator().email(), TestWorld.PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("JSESSIONID=")
                .contains("HttpOnly")
                .contains("SameSite=Lax"));
    }

    @Test
    void endsTheSessionWhenThePasswordChanges() {
        signIn(visitor, world.coordinator().email(), TestWorld.PASSWORD);
        assertThat(visitor.isSignedIn()).isTrue();
        accounts.changePassword(world.coordinator().id(), "ett-helt-annat-ord");
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(visitor.post("/?v-r=uidl&v-uiId=0", Map.of()).body())
                .as("a page left open loads anew")
                .contains("\"sessionExpired\":true");
    }

    @Test
    void endsTheSessionWhenTheAccountIsClosed() {
        signIn(visitor, world.coordinator().email(), TestWorld.PASSWORD);
        accounts.close(world.coordinator().id());
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void endsTheSessionWhenARoleIsTakenAway() {
        signIn(visitor, world.coordinator().email(), TestWorld.PASSWORD);
        accounts.revoke(world.coordinator().id(), world.id(), Role.COORDINATOR);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void signsOutByPostOnly() {
        signIn(visitor, world.coordinator().email(), TestWorld.PASSWORD);
        visitor.get("/logout");
        visitor.post("/logout", Map.of());
        assertThat(visitor.isSignedIn())
                .as("neither by a link nor by another site's form")
                .isTrue();
    }

    @Test
    void leavesNoPasswordInTheDatabase() {
        assertThat(jdbc.queryForObject(
                        "select password_hash from account where id = ?",
                        String.class,
                        world.coordinator().id()))
                .startsWith("$2a$");
    }

    private String startOf(TestWorld.TestPerson person) {
        Visitor browser = new Visitor(baseUrl);
        signIn(browser, person.email(), TestWorld.PASSWORD);
        return location(browser.get("/"));
    }

    private static HttpResponse<String> signIn(Visitor visitor, String email, String password) {
        return visitor.signIn(email, password);
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(baseUrl, "");
    }
}
