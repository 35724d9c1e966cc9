package se.arshjulet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.journeys.BrowserExtension.Chromium;
import se.arshjulet.mail.FakeSmtp;

/** SIGKILL while a representative types and while mails are being sent: what was said to be saved is, and no mail is lost. */
@ExtendWith(NeedsBundle.class)
@Tag("journey")
class KillTest {

    private static final String FIELD = "Uppdrag i den arbetslivsinriktade rehabiliteringen";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    private final FakeSmtp smtp = FakeSmtp.start(Deliveries.taking(Duration.ofMillis(400)));
    private final Chromium chromium = new Chromium();
    private ApplicationProcess application;
    private TestPerson representative;
    private String task;

    @BeforeEach
    void start() {
        application = ApplicationProcess.start(AnsweringScene.class, data, smtp.port());
        String[] asked = application.play(AnsweringScene.ASK_THEM_ALL).split(" ");
        representative = new TestPerson(null, "", asked[0], Set.of());
        task = "/uppgifter/" + asked[1];
    }

    @AfterEach
    void stop() {
        application.close();
        chromium.close();
        smtp.close();
    }

    @Test
    void whatWasShownAsSavedIsThereAndEveryMailGoes() {
        killAndLookAgain(1);
        everyMailWentOnceUnlessSaidToBeUncertain();
    }

    @Test
    @Tag("long")
    void alsoWhenKilledAgainAndAgain() {
        for (int time = 1; time <= 10; time++) {
            killAndLookAgain(time);
        }
        everyMailWentOnceUnlessSaidToBeUncertain();
    }

    private void killAndLookAgain(int time) {
        String saved;
        String typing = "Under tangenterna, gång " + time;
        Browser browser = new Browser(chromium.browser(), application.address());
        Page page = browser.signedIn(representative);
        page.navigate(task);
        AnswerSheet sheet = new AnswerSheet(page);
        int round = 0;
        do {
            saved = "Gång " + time + ", text " + ++round;
            sheet.write(FIELD, saved);
        } while (round < 5);
        Locator field = page.getByLabel(FIELD);
        field.fill(typing);
        application.killAndRestart();
        browser.close();
        Browser again = new Browser(chromium.browser(), application.address());
        Page after = again.signedIn(representative);
        after.navigate(task);
        assertThat(after.getByLabel(FIELD).inputValue()).isIn(saved, typing);
        again.close();
    }

    private void everyMailWentOnceUnlessSaidToBeUncertain() {
        Deliveries.assertOnceEach(application, smtp);
        assertThat(application.column("select message_id from outbox_mail"))
                .hasSizeGreaterThanOrEqualTo(AnsweringScene.MEMBERS);
    }
}
