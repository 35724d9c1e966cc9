package se.arshjulet.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Accounts;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.Rounds;

/** A person's last days at a secret address, as her calendar fetches them. */
@IntegrationTest
class CalendarFeedTest {

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Value("${arshjulet.base-url}")
    private String baseUrl;

    private TestWorld world;
    private Member member;
    private TestPerson representative;
    private UUID roundId;
    private LocalDate dueOn;

    @BeforeEach
    void aRoundUnderWay() {
        world = worlds.create();
        member = world.member("Ängby kommun");
        representative = world.representative(member);
        roundId = requests.started(world, requests.plan(world, "Modulen; 2026, \"å\\ä\"", 20));
        dueOn = requests.today().plusDays(20);
    }

    private String open(TestPerson person) {
        return world.as(person, feeds::open);
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<VEvent> events(String address) throws IOException, InterruptedException, ParserException {
        HttpResponse<String> response = get(address);
        assertThat(response.statusCode()).isEqualTo(200);
        Calendar calendar = new CalendarBuilder().build(new StringReader(response.body()));
        ValidationResult result = calendar.validate(true);
        assertThat(result.getEntries()).isEmpty();
        return calendar.getComponents("VEVENT");
    }

    @Test
    void isAValidCalendarOfWhatSheHasToDo() throws Exception {
        String address = open(representative);
        assertThat(address).startsWith(baseUrl + "/kalender/").endsWith(".ics");
        assertThat(get(address).headers().firstValue("content-type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(events(address)).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Modulen; 2026, \"å\\ä\" · Ängby kommun");
            assertThat(event.getDateTimeStart().getDate()).isEqualTo(dueOn);
            assertThat(event.getUrl().getValue()).startsWith(baseUrl + "/uppgifter/");
        });
    }

    @Test
    void theSameDayIsMovedWhenItIsMoved() throws Exception {
        String address = open(representative);
        String before = events(address).get(0).getUid().orElseThrow().getValue();
        UUID id = requests.assignment(world, roundId, member).id();
        world.as(world.coordinator(), () -> rounds.moveDeadlineOfAssignment(id, dueOn.plusDays(5), ""));
        VEvent after = events(address).get(0);
        assertThat(after.getUid().orElseThrow().getValue()).isEqualTo(before);
        assertThat(after.getDateTimeStart().getDate()).isEqualTo(dueOn.plusDays(5));
    }

    @Test
    void whatIsSentInIsGoneFromIt() throws Exception {
        String address = open(representative);
        requests.submitted(world, requests.assignment(world, roundId, member).id(), member, "Klart");
        assertThat(events(address)).isEmpty();
    }

    @Test
    void aCoordinatorFollowsTheRounds() throws Exception {
        assertThat(events(open(world.coordinator()))).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).startsWith("Sista dag att svara: Modulen");
            assertThat(event.getUrl().getValue()).isEqualTo(baseUrl + "/datauppdrag/" + roundId);
        });
    }

    @Test
    void aNewAddressEndsTheOldOneAndAClosedOneOpensNothing() throws Exception {
        String old = open(representative);
        String renewed = open(representative);
        assertThat(get(old).statusCode()).isEqualTo(404);
        assertThat(get(renewed).statusCode()).isEqualTo(200);
        assertThat(world.as(representative, feeds::openedAt)).isPresent();
        world.as(representative, feeds::close);
        HttpResponse<String> closed = get(renewed);
        assertThat(closed.statusCode()).isEqualTo(404);
        assertThat(closed.body())
                .isEqualTo(get(baseUrl + "/kalender/" + "A".repeat(43) + ".ics").body());
        assertThat(world.as(representative, feeds::openedAt)).isEmpty();
    }

    @Test
    void whoeverHasLeftTheAssociationIsShownNothing() throws Exception {
        String address = open(representative);
        accounts.revoke(representative.id(), world.id(), Role.REPRESENTATIVE);
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aMailsLinkDoesNotOpenACalendarThatOutlivesIt() {
        assertThatThrownBy(() -> world.asByLink(representative, feeds::open)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.asByLink(representative, feeds::openedAt))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyWithoutASecretReadsAnything() throws Exception {
        for (String guess : List.of(
                "/kalender/",
                "/kalender/x.ics",
                "/kalender/.ics",
                "/kalender/å%20ä.ics",
                "/kalender/" + representative.id() + ".ics")) {
            assertThat(get(baseUrl + guess.replace("å", "%C3%A5").replace("ä", "%C3%A4"))
                            .statusCode())
                    .as(guess)
                    .isEqualTo(404);
        }
    }
}
