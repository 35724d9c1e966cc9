package se.arshjulet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import se.arshjulet.base.DateWords;

class MailRendererTest {

    private static final Clock MARCH =
            Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneId.of("Europe/Stockholm"));
    private static final String SENDER = "Samordningsförbundet Exempelbygden";
    private static final LocalDate DUE = LocalDate.of(2026, 3, 13);
    private static final String LINK = MailLink.placeholder(UUID.fromString("6f3f3a3e-26f5-4a86-9a0b-64c1a1d54d6e"));

    private final MailRenderer renderer = new MailRenderer(new DateWords(MARCH), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "request",
                "reminder",
                "returned",
                "overdue",
                "handed-over",
                "withdrawn",
                "deadline-moved",
                "approved",
                "follow-up-propose",
                "follow-up-approved",
                "follow-up-decide",
                "follow-up-late",
                "follow-up-withdrawn",
                "cover",
                "cover-ended"
            })
    void everyTemplateSaysTheSameInTextAndHtml(String template) throws IOException {
        MailRenderer.Rendered mail = render(renderer, template);

        Files.createDirectories(Path.of("target", "mails"));
        Files.writeString(Path.of("target", "mails", template + ".html"), mail.html());
        Files.writeString(Path.of("target", "mails", template + ".txt"), mail.text());
        String html = letters(HtmlUtils.htmlUnescape(mail.html().replaceAll("<[^>]+>", "")));
        mail.text()
                .lines()
                .filter(line -> !line.startsWith("{{link") && !line.endsWith(":"))
                .forEach(line -> assertThat(html).contains(letters(line)));
        assertThat(mail.text()).contains("Du får mejlet för att du representerar Storby kommun.");
    }

    @Test
    void theLinkStandsAsAPlaceholderInBoth() {
        MailRenderer.Rendered mail = render(renderer, "request");
        assertThat(mail.text()).contains("\n" + LINK + "\n");
        assertThat(mail.html()).contains("href=\"" + LINK + "\"");
    }

    @Test
    void saysDaysAsPeopleDo() {
        assertThat(render(renderer, "request").text())
                .startsWith("Organisationsmodulen 2026: svara senast fre 13 mars");
    }

    @Test
    void whatSomebodyWroteIsTextAndNeverMarkup() {
        MailRenderer.Rendered mail = render(renderer, "request");
        assertThat(mail.html()).contains("frågor &lt;b&gt;&amp; svar");
        assertThat(mail.text()).contains("frågor <b>& svar");
    }

    @Test
    void theDemoSaysThatItIsInvented() {
        MailRenderer.Rendered mail = render(new MailRenderer(new DateWords(MARCH), true), "approved");
        assertThat(mail.text()).startsWith("EXEMPELDATA");
        assertThat(mail.html()).contains("Exempeldata");
        assertThat(render(renderer, "approved").html()).doesNotContainIgnoringCase("exempeldata");
    }

    @Test
    void aLetterToManyIsTheSameAsOneToHerAlone() {
        for (String member : List.of("Storby kommun", "Råd & <Stöd>", "$1 \\ \"Åsby\"")) {
            Map<String, Object> model = new HashMap<>(everyKey());
            model.put("member", member);
            MailRenderer.Rendered alone = renderer.render(mail("request", model, Map.of(), member), SENDER);
            model.remove("member");
            model.remove("link");
            Map<String, String> personal = Map.of("member", member, "link", LINK);
            assertThat(renderer.render(mail("request", model, personal, member), SENDER))
                    .isEqualTo(alone);
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static MailRenderer.Rendered render(MailRenderer renderer, String template) {
        return renderer.render(mail(template, everyKey(), Map.of(), "Storby kommun"), SENDER);
    }

    private static NewMail mail(
            String template, Map<String, Object> model, Map<String, String> personal, String member) {
        return new NewMail(
                UUID.randomUUID(),
                null,
                "storby@exempel.example",
                "Stina Öberg",
                "Organisationsmodulen 2026: svara senast fre 13 mars",
                template,
                model,
                personal,
                "REQUEST",
                "Du får mejlet för att du representerar " + member + ".",
                null);
    }

    private static Map<String, Object> everyKey() {
        record Item(
                String title,
                String member,
                String from,
                boolean answer,
                String representative,
                LocalDate dueOn,
                boolean late,
                int daysLate,
                String link,
                String away) {}
        record Remark(String question, String text) {}
        return Map.ofEntries(
                Map.entry("title", "Organisationsmodulen 2026"),
                Map.entry("requester", "Karin Ek"),
                Map.entry("coordinator", "Karin Ek"),
                Map.entry("reviewer", "Karin Ek"),
                Map.entry("member", "Storby kommun"),
                Map.entry("answers", false),
                Map.entry("answered", 5),
                Map.entry("what", "svaren är inne"),
                Map.entry("because", "Se över grunderna till konklusion 3."),
                Map.entry("from", "Karin Ek"),
                Map.entry("silence", true),
                Map.entry("boardMeetsOn", DUE.plusDays(14)),
                Map.entry("person", "Anna Ek"),
                Map.entry("by", "Karin Ek"),
                Map.entry("herself", false),
                Map.entry("firstDay", DUE),
                Map.entry("lastDay", DUE.plusDays(7)),
                Map.entry("dueOn", DUE),
                Map.entry("oldDueOn", DUE.minusDays(7)),
                Map.entry("formIntro", "Vilka enheter hos er arbetar med rehabilitering?"),
                Map.entry("published", true),
                Map.entry("reason", "Vi slår ihop uppdraget med höstens."),
                Map.entry("coveringText", "Hej!\n\nI år är det få frågor <b>& svar.\nTack för hjälpen."),
                Map.entry("link", LINK),
                Map.entry(
                        "items",
                        List.of(
                                new Item(
                                        "Organisationsmodulen 2026",
                                        "Storby kommun",
                                        "Storby kommun",
                                        true,
                                        "Stina Öberg",
                                        DUE.minusDays(14),
                                        true,
                                        3,
                                        LINK,
                                        "för Anna Ek, borta till 20 mars"),
                                new Item(
                                        "Konklusionerna 2026: kommentera förslaget",
                                        "Storby kommun",
                                        "Karin Ek",
                                        false,
                                        "Stina Öberg",
                                        DUE,
                                        false,
                                        1,
                                        LINK,
                                        ""))),
                Map.entry("remarks", List.of(new Remark("Målgrupper", "Här saknas unga vuxna. Finns de hos er?"))));
    }
}
