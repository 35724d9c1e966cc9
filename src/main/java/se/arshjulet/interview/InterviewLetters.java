package se.arshjulet.interview;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.arshjulet.account.GuestLinks;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.interview.Interviews.Offered;
import se.arshjulet.mail.MailLink;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;

/**
 * Every mail about an interview, put in the outbox in the transaction of what causes it. What goes to the informant says
 * nothing of who else is interviewed, and not her pseudonym; what goes to the interviewer says nothing of her name.
 */
@Component
class InterviewLetters {

    /** Of the mails, for the log of mails. */
    static final String KIND = "INTERVIEW";

    private static final Duration LINK_LIVES = Duration.ofDays(120);
    private static final String ASKED = "Du får mejlet för att förbundet ber dig om en intervju.";
    private static final String INTERVIEWS = "Du får mejlet för att du håller intervjun.";

    private final InformantKey key;
    private final InterviewRoundRepository rounds;
    private final KeyInformantRepository informants;
    private final OfferedTimes times;
    private final People people;
    private final GuestLinks links;
    private final Outbox outbox;
    private final DateWords dates;
    private final Clock clock;
    private final String baseUrl;

    InterviewLetters(
            InformantKey key,
            InterviewRoundRepository rounds,
            KeyInformantRepository informants,
            OfferedTimes times,
            People people,
            GuestLinks links,
            Outbox outbox,
            DateWords dates,
            Clock clock,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.key = key;
        this.rounds = rounds;
        this.informants = informants;
        this.times = times;
        this.people = people;
        this.links = links;
        this.outbox = outbox;
        this.dates = dates;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    void invited(Interview it) {
        Map<String, Object> model = new HashMap<>();
        model.put("from", interviewer(it).name());
        model.put("answerBy", Objects.requireNonNull(it.answerBy()));
        model.put("message", it.message());
        model.put("information", rounds.findById(it.roundId()).orElseThrow().information());
        model.put("times", times.of(it.id()).stream().map(this::words).toList());
        toInformant(
                it,
                "%s ber dig om en intervju – välj tid senast %s"
                        .formatted(interviewer(it).name(), dates.dayOfMonth(Objects.requireNonNull(it.answerBy()))),
                "interview-invited",
                model);
    }

    /** Both hear of a time, whoever has set it. */
    void booked(Interview it, boolean moved) {
        String when = when(it);
        tell(
                it,
                (moved ? "Ny tid för intervjun: " : "Intervju ") + when,
                "%s, %s"
                        .formatted(
                                moved ? "Intervjun har fått en ny tid: " + when : "Intervjun är " + when, it.place()),
                "%s håller intervjun. Den är beräknad till %d minuter. På sidan kan du lägga den i din kalender, läsa om hur det du säger används, eller säga till om tiden inte passar."
                        .formatted(interviewer(it).name(), Objects.requireNonNull(it.minutes())),
                "Öppna sidan");
        toInterviewer(
                it,
                "%s: intervju %s".formatted(pseudonym(it), when),
                "Intervjun med %s är %s, %s".formatted(whom(it), when, it.place()),
                "Guiden och platsen att anteckna på finns på intervjuns sida.",
                "Öppna intervjun");
    }

    void notHeld(Interview it) {
        if (it.declined()) {
            toInterviewer(
                    it,
                    "%s har tackat nej till intervjun".formatted(pseudonym(it)),
                    "%s har tackat nej till intervjun".formatted(whom(it)),
                    it.informantWords().isEmpty() ? "Inget skäl är skrivet." : it.informantWords(),
                    "Öppna intervjun");
        } else if (it.invitedAt() != null || it.calendarSequence() > 1) {
            tell(
                    it,
                    "Intervjun blir inte av",
                    "Intervjun blir inte av",
                    "%s. Du behöver inte göra något. Har du den i kalendern kan du ta bort den."
                            .formatted(it.notHeldReason()),
                    "");
        }
    }

    /** She writes something instead of choosing a time. */
    void suggested(Interview it) {
        boolean booked = it.state() == InterviewState.BOOKED;
        toInterviewer(
                it,
                "%s %s"
                        .formatted(
                                pseudonym(it),
                                booked ? "behöver en annan tid för intervjun" : "föreslår en annan tid för intervjun"),
                "%s skriver om tiden".formatted(whom(it)),
                "”%s” Föreslå nya tider, eller boka den som passar.".formatted(it.informantWords()),
                "Svara");
    }

    void notes(Interview it) {
        tell(
                it,
                "Läs anteckningarna från intervjun senast " + dates.dayOfMonth(Objects.requireNonNull(it.confirmBy())),
                "Stämmer anteckningarna?",
                "Här är det som skrevs ned när vi talades vid. Läs, och säg att det stämmer eller rätta det som är fel, senast %s. Hör vi inget står anteckningarna som de är."
                        .formatted(dates.day(Objects.requireNonNull(it.confirmBy()))),
                "Läs anteckningarna");
    }

    void corrected(Interview it, int parts) {
        toInterviewer(
                it,
                "%s har rättat anteckningarna".formatted(pseudonym(it)),
                "%s har rättat anteckningarna".formatted(whom(it)),
                parts == 1
                        ? "En del är rättad. Läs den, och för in den i texten."
                        : "%d delar är rättade. Läs dem, och för in dem i texten.".formatted(parts),
                "Läs rättelserna");
    }

    void silent(Interview it) {
        toInterviewer(
                it,
                "%s har inte sagt något om anteckningarna".formatted(pseudonym(it)),
                "Tiden att rätta anteckningarna är ute",
                "%s har inte svarat. Anteckningarna står som de är, och kan kodas.".formatted(whom(it)),
                "Öppna intervjun");
    }

    /** Whoever it waits for, of what it waits for. */
    void remind(Interview it) {
        switch (it.state()) {
            case INVITED ->
                tell(
                        it,
                        "Påminnelse: välj tid för intervjun senast "
                                + dates.dayOfMonth(Objects.requireNonNull(it.answerBy())),
                        "Välj en tid för intervjun",
                        "%s väntar på att du väljer en av tiderna, föreslår en annan eller tackar nej."
                                .formatted(interviewer(it).name()),
                        "Välj tid");
            case BOOKED ->
                tell(
                        it,
                        "Påminnelse: intervju " + when(it),
                        "Intervjun är %s, %s".formatted(when(it), it.place()),
                        "Passar det inte längre? Säg till på sidan, så hittar ni en annan tid.",
                        "Öppna sidan");
            case HELD -> {
                if (it.notesSentAt() == null) {
                    late(it);
                } else {
                    tell(
                            it,
                            "Påminnelse: läs anteckningarna från intervjun senast "
                                    + dates.dayOfMonth(Objects.requireNonNull(it.confirmBy())),
                            "Stämmer anteckningarna?",
                            "Säg att de stämmer, eller rätta det som är fel. Hör vi inget står de som de är.",
                            "Läs anteckningarna");
                }
            }
            case CHOSEN, CONFIRMED, NOT_HELD -> throw new StaleInterviewException();
        }
    }

    /** The interviewer hears that nothing has come. */
    void late(Interview it) {
        switch (it.state()) {
            case INVITED ->
                toInterviewer(
                        it,
                        "%s har inte valt tid för intervjun".formatted(pseudonym(it)),
                        "%s har inte svarat på inbjudan".formatted(whom(it)),
                        "Sista dagen var %s. Ring, bjud in på nytt, eller skriv varför intervjun inte blir av."
                                .formatted(dates.day(Objects.requireNonNull(it.answerBy()))),
                        "Öppna intervjun");
            case BOOKED ->
                toInterviewer(
                        it,
                        "Hur gick intervjun med %s?".formatted(pseudonym(it)),
                        "Hur gick intervjun med %s?".formatted(whom(it)),
                        "Den var bokad %s. Markera att den är hållen, boka en ny tid, eller skriv varför den inte blev av."
                                .formatted(when(it)),
                        "Öppna intervjun");
            case HELD ->
                toInterviewer(
                        it,
                        "Anteckningarna från intervjun med %s är inte skickade".formatted(pseudonym(it)),
                        "Skicka anteckningarna medan ni båda minns",
                        "Intervjun med %s hölls %s.".formatted(whom(it), when(it)),
                        "Öppna intervjun");
            case CHOSEN, CONFIRMED, NOT_HELD -> throw new IllegalStateException("It waits for nothing");
        }
    }

    /** A fresh address of the informant's page. */
    String addressByHand(Interview it) {
        return links.address(link(it));
    }

    private UUID link(Interview it) {
        return links.makeForInterview(
                it.interviewer(),
                TenantContext.require(),
                it.id(),
                clock.instant().plus(LINK_LIVES));
    }

    private void tell(Interview it, String subject, String point, String text, String button) {
        Map<String, Object> model = new HashMap<>();
        model.put("point", point);
        model.put("text", text);
        model.put("button", button);
        toInformant(it, subject, "interview-word", model);
    }

    /** Nothing if she has no address: then whoever interviews her tells her otherwise. */
    private void toInformant(Interview it, String subject, String template, Map<String, Object> model) {
        Optional<Identity> who = key.forLetters(it.informantId())
                .filter(identity -> !identity.email().isEmpty());
        if (who.isEmpty()) {
            return;
        }
        model.put("link", MailLink.placeholder(link(it)));
        put(null, who.get().email(), who.get().name(), subject, template, model, ASKED, it);
    }

    private void toInterviewer(Interview it, String subject, String point, String text, String button) {
        Person to = interviewer(it);
        Map<String, Object> model = new HashMap<>();
        model.put("point", point);
        model.put("text", text);
        model.put("button", button);
        model.put("link", baseUrl + "/intervjuer/" + it.id());
        put(to.id(), to.email(), to.name(), subject, "interview-word", model, INTERVIEWS, it);
    }

    private void put(
            @Nullable UUID account,
            String address,
            String name,
            String subject,
            String template,
            Map<String, Object> model,
            String why,
            Interview about) {
        NewMail mail = new NewMail(
                TenantContext.require(), account, address, name, subject, template, model, KIND, why, about.id());
        // The address would say who is behind the pseudonym to whoever reads the log.
        outbox.put(account == null ? mail.toSomebodyUndisclosed() : mail);
    }

    private Person interviewer(Interview it) {
        return people.person(it.interviewer());
    }

    private String pseudonym(Interview it) {
        return Informants.pseudonymOf(
                informants.findById(it.informantId()).orElseThrow().number());
    }

    /** "N7, enhetschef" */
    private String whom(Interview it) {
        KeyInformant informant = informants.findById(it.informantId()).orElseThrow();
        return Informants.pseudonymOf(informant.number()) + ", " + informant.function();
    }

    private String when(Interview it) {
        return "%s kl. %s"
                .formatted(
                        dates.day(dates.dayOf(InterviewDesk.startOf(it))),
                        dates.time(InterviewDesk.startOf(it)).replace(':', '.'));
    }

    private String words(Offered time) {
        return "%s kl. %s, %d minuter, %s"
                .formatted(
                        dates.day(dates.dayOf(time.startsAt())),
                        dates.time(time.startsAt()).replace(':', '.'),
                        time.minutes(),
                        time.place());
    }
}
