package se.arshjulet.interview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.file.Sounds;
import se.arshjulet.journeys.Browser;
import se.arshjulet.journeys.Journey;

/** An interview from the invitation to what the one who was interviewed says of the notes, where the network drops on the way. */
@Journey
class InterviewInBrowserTest {

    /** How many notes the browser keeps on the device. */
    private static final String KEPT = """
            () => new Promise(resolve => {
                const opening = indexedDB.open('arshjulet-interview-notes');
                opening.onsuccess = () => {
                    const database = opening.result;
                    if (!database.objectStoreNames.contains('notes')) { database.close(); resolve(0); return; }
                    const count = database.transaction('notes').objectStore('notes').count();
                    count.onsuccess = () => { database.close(); resolve(count.result); };
                };
            })
            """;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Informants informants;

    @Autowired
    private Interviews interviews;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private TestMail mail;

    @Autowired
    private Clock clock;

    private TestWorld world;
    private UUID round;
    private UUID informant;
    private String address = "";

    @BeforeEach
    void aChosenInformant() {
        Interviewed interviewed = new Interviewed(rounds, informants, texts, clock);
        world = worlds.create();
        round = interviewed.round(
                world, "Intervjuer i höst", LocalDate.now(clock).getYear());
        informant = interviewed.informant(world, world.member("Region Åtta"), "Ada Ek");
        address = "ada.ek@" + world.association().slug() + ".example";
        world.as(
                world.coordinator(),
                () -> rounds.choose(
                        round, Set.of(informant), world.coordinator().id()));
    }

    @Test
    void aRoundFromTheInvitationToTheNotesThatAreRight(Browser browser) {
        Page coordinator = browser.signedIn(world.coordinator());
        coordinator.navigate("/intervjuer");
        assertThat(coordinator.locator(".interview-bar-words")).hasText("1 vald");
        Browser.accessible(coordinator);
        link(coordinator, "Intervjuer i höst").click();
        button(coordinator, "Bjud in N1").click();
        button(coordinator, "Skicka inbjudan").click();
        assertThat(coordinator
                        .locator(".invite-times [slot=error-message]")
                        .filter(new Locator.FilterOptions().setHasText("Välj dag och klockslag")))
                .isVisible();
        assertThat(coordinator
                        .locator(".meeting-where [slot=error-message]")
                        .filter(new Locator.FilterOptions().setHasText("Skriv var ni ses")))
                .isVisible();
        Locator day = coordinator.getByLabel("Tid 1: Dag");
        day.fill(LocalDate.now(clock).plusDays(9).toString());
        day.press("Enter");
        Locator time = coordinator.getByLabel("Tid 1: Klockslag");
        time.fill("13:00");
        time.press("Enter");
        coordinator.getByLabel("Plats").fill("Teams");
        button(coordinator, "Skicka inbjudan").click();
        assertThat(coordinator.locator(".interview-row .status")).hasText("Inbjuden");
        Browser.accessible(coordinator);

        Page guest = browser.window(Browser.PHONE);
        guest.navigate(mail.await(address, "ber dig om en intervju").link());
        Browser.accessible(guest);
        guest.getByLabel("kl. 13.00").check();
        button(guest, "Boka tiden").click();
        assertThat(guest.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("kl. 13.00");
        Browser.accessible(guest);

        coordinator.reload();
        assertThat(coordinator.locator(".interview-row .status")).hasText("Bokad");
        coordinator.locator(".interview-whom").click();
        button(coordinator, "Håll intervjun").click();
        note(coordinator, "whom").fill("De unga faller emellan.");
        assertThat(status(coordinator)).containsText("Sparat");
        Browser.accessible(coordinator);
        button(coordinator, "Den är hållen").click();
        Locator heldOn = coordinator.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Dag").setExact(true));
        heldOn.fill(LocalDate.now(clock).minusDays(1).toString());
        heldOn.press("Enter");
        button(coordinator, "Markera som hållen").click();
        button(coordinator, "Skicka anteckningarna").click();
        assertThat(coordinator.getByLabel("Sista dagen att svara"))
                .hasValue(LocalDate.now(clock).plusDays(14).toString());
        Browser.accessible(coordinator);
        button(coordinator, "Skicka anteckningarna").click();
        assertThat(coordinator.locator(".interview-now-next")).hasText("Väntar på att anteckningarna läses");
        Browser.accessible(coordinator);

        guest.navigate(mail.await(address, "Stämmer anteckningarna?").link());
        assertThat(guest.getByText("De unga faller emellan.")).isVisible();
        Browser.accessible(guest);
        guest.getByLabel("Rättelse till Målgrupp").fill("Även äldre.");
        button(guest, "Skicka rättelserna").click();
        assertThat(guest.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName("Tack, dina rättelser har kommit fram")))
                .isVisible();
        coordinator.reload();
        button(coordinator, "För in rättelserna").click();
        assertThat(coordinator.locator(".interview-now-next")).hasText("Inget mer att göra");
    }

    @Test
    void whatIsWrittenWhileTheNetworkIsGoneIsKeptAndSentWhenItIsBack(Browser browser) {
        UUID id = interview();
        Page page = browser.signedIn(world.coordinator());
        page.navigate("/intervjuer/" + id + "/halla");
        note(page, "whom").fill("Först");
        assertThat(status(page)).containsText("Sparat");
        page.waitForCondition(() -> kept(page) == 0);

        page.context().setOffline(true);
        note(page, "whom").fill("Först, och sedan utan nät");
        note(page, "works").fill("Samma dörr in");
        assertThat(status(page)).containsText("Sparat här på enheten, skickas när nätet är tillbaka");
        page.waitForCondition(() -> kept(page) == 2);
        // It would not open again without the network, so leaving it is asked about.
        AtomicReference<String> asked = new AtomicReference<>();
        page.onceDialog(dialog -> {
            asked.set(dialog.type());
            dialog.dismiss();
        });
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(() -> "beforeunload".equals(asked.get()));
        // The tab is closed without the network, and the page is opened anew when it is there.
        page.close(new Page.CloseOptions().setRunBeforeUnload(false));
        Page again = page.context().newPage();
        again.context().setOffline(false);
        again.navigate("/intervjuer/" + id + "/halla");
        assertThat(note(again, "whom")).hasValue("Först, och sedan utan nät");
        assertThat(status(again)).containsText("Sparat ");
        again.waitForCondition(() -> kept(again) == 0);

        Page elsewhere = browser.signedIn(world.coordinator());
        elsewhere.navigate("/intervjuer/" + id + "/halla");
        assertThat(note(elsewhere, "works")).hasValue("Samma dörr in");
    }

    @Test
    void whatTwoHaveWrittenInOnePlaceIsShownSideBySideAndNothingIsLost(Browser browser) {
        UUID id = interview();
        Page one = browser.signedIn(world.coordinator());
        one.navigate("/intervjuer/" + id + "/halla");
        assertThat(note(one, "whom")).isEditable();
        Page other = one.context().newPage();
        other.navigate("/intervjuer/" + id + "/halla");
        note(other, "whom").fill("Från den andra");
        assertThat(status(other)).containsText("Sparat");

        note(one, "whom").fill("Från den ena");
        assertThat(one.locator(".note-both")).containsText("Från den ena");
        assertThat(one.locator(".note-both")).containsText("Från den andra");
        assertThat(status(one)).containsText("Välj vad som ska stå");
        Browser.accessible(one);
        button(one, "Ha med båda").click();
        assertThat(status(one)).containsText("Sparat");
        assertThat(note(one, "whom")).hasValue("Från den andra\n\nFrån den ena");

        note(other, "whom").fill("Bara den andra");
        assertThat(other.locator(".note-both")).isVisible();
        button(other, "Behåll min").click();
        assertThat(status(other)).containsText("Sparat");
        note(one, "whom").fill("Bara den ena");
        button(one, "Ta den andra").click();
        assertThat(note(one, "whom")).hasValue("Bara den andra");
    }

    @Test
    void whoSignsOutLeavesNothingOnTheDevice(Browser browser) {
        UUID id = interview();
        Page page = browser.signedIn(world.coordinator());
        page.navigate("/intervjuer/" + id + "/halla");
        assertThat(note(page, "whom")).isEditable();
        // Nobody answers what is saved, but the rest of the page is there.
        page.route("**/api/internal/**", route -> route.abort());
        note(page, "whom").fill("Kvar på enheten");
        page.waitForCondition(() -> kept(page) == 1);
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(world.coordinator().name()))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Logga ut"))
                .click();
        page.waitForURL("**/login**");
        page.waitForCondition(() -> kept(page) == 0);
    }

    @Test
    void anInterviewIsListenedToOnItsPageByThoseWhoMayReadIt(Browser browser) {
        UUID id = interview();
        world.as(
                world.coordinator(),
                () -> interviews.held(
                        id, new Interviews.Meeting(LocalDateTime.now(clock).minusDays(1), 60, "Teams")));
        byte[] sound = Sounds.wav(90);
        Page page = browser.signedIn(world.coordinator());
        page.navigate("/intervjuer/" + id);
        Locator upload = page.locator("[aria-labelledby=inspelningar] input[type=file]");
        upload.setInputFiles(new FilePayload("Ada Ek.wav", "audio/wav", "Inget ljud".getBytes(UTF_8)));
        assertThat(page.getByText("Filen är ingen ljudfil").first()).isVisible();
        upload.setInputFiles(new FilePayload("Ada Ek.wav", "audio/wav", sound));
        Locator player = page.locator("audio");
        assertThat(player).hasAttribute("aria-label", "Lyssna på inspelning 1");
        page.reload();
        assertThat(player).isVisible();
        assertThat(page.locator("body")).not().containsText("Ada Ek");
        Browser.accessible(page);
        // It is played from its middle.
        player.evaluate("audio => { audio.muted = true; audio.currentTime = 60; return audio.play(); }");
        page.waitForCondition(() -> ((Number) player.evaluate("audio => audio.currentTime")).doubleValue() > 60.2);
        Assertions.assertThat(((Number) player.evaluate("audio => audio.duration")).intValue())
                .isEqualTo(90);

        String address = player.getAttribute("src");
        APIResponse part =
                page.request().get(address, RequestOptions.create().setHeader("Range", "bytes=1048570-1048585"));
        Assertions.assertThat(part.status()).isEqualTo(206);
        Assertions.assertThat(part.body()).isEqualTo(Arrays.copyOfRange(sound, 1048570, 1048586));
        Assertions.assertThat(part.headers())
                .containsEntry("cache-control", "no-store")
                .containsEntry("content-type", "audio/wav")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-range", "bytes 1048570-1048585/" + sound.length);
        Assertions.assertThat(page.request()
                        .get(address, RequestOptions.create().setHeader("Range", "bytes=99999999-"))
                        .status())
                .isEqualTo(416);
        Assertions.assertThat(browser.signedIn(worlds.create().coordinator())
                        .request()
                        .get(address)
                        .status())
                .isEqualTo(404);
        Assertions.assertThat(browser.window().request().get(address).headers().get("content-type"))
                .doesNotContain("audio");

        String extract = "/intervjuer/nyckelpersoner/" + informant + "/registerutdrag";
        Assertions.assertThat(page.request().get(extract).headers())
                .containsEntry("content-type", "application/zip")
                .containsEntry("cache-control", "no-store");
        Assertions.assertThat(browser.signedIn(world.person("Gran Skare", "granskare", Role.REVIEWER))
                        .request()
                        .get(extract)
                        .status())
                .isEqualTo(404);

        page.navigate("/intervjuer/" + id + "/halla");
        assertThat(page.locator(".hold-recording audio")).hasAttribute("src", address);
        Browser.accessible(page);
    }

    private UUID interview() {
        return world.as(world.coordinator(), () -> rounds.find(round).orElseThrow())
                .lines()
                .get(0)
                .id();
    }

    private static int kept(Page page) {
        return ((Number) page.evaluate(KEPT)).intValue();
    }

    private static Locator note(Page page, String question) {
        return page.locator("#note-" + question);
    }

    private static Locator status(Page page) {
        return page.locator(".notes-status [role=status]");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .last();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
