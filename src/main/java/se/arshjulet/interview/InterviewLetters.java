package se.arshjulet.interview;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.arshjulet.base.DateWords;
import se.arshjulet.interview.Interviews.Offered;

/**
 * Every mail about an interview, put in the outbox in the transaction of what causes it. What goes to the informant says
 * nothing of who else is interviewed, and not her pseudonym; what goes to the interviewer says nothing of her name.
 */
@Component
class InterviewLetters {

    private final InterviewPost post;
    private final InterviewRoundRepository rounds;
    private final KeyInformantRepository informants;
    private final OfferedTimes times;
    private final DateWords dates;

    InterviewLetters(
            InterviewPost post,
            InterviewRoundRepository rounds,
            KeyInformantRepository informants,
            OfferedTimes times,
            DateWords dates) {
        this.post = post;
        this.rounds = rounds;
        this.informants = informants;
        this.times = times;
        this.dates = dates;
    }

    void invited(Interview it) {
        Map<String, Object> model = new HashMap<>();
        model.put("from", post.interviewer(it).name());
        model.put("answerBy", Objects.requireNonNull(it.answerBy()));
        model.put("message", it.message());
        model.put("information", rounds.findById(it.roundId()).orElseThrow().information());
        model.put("times", times.of(it.id()).stream().map(this::words).toList());
        post.toInformant(
                it,
                "%s ber dig om en intervju – välj tid senast %s"
                        .formatted(
                                post.interviewer(it).name(), dates.dayOfMonth(Objects.requireNonNull(it.answerBy()))),
                "interview-invited",
                model);
    }

    /** Both hear of a time, whoever has set it. */
    void booked(Interview it, boolean moved) {
        String when = when(it);
        post.tell(
                it,
                (moved ? "Ny tid för intervjun: " : "Intervju ") + when,
                "%s, %s"
                        .formatted(
                                moved ? "Intervjun har fått en ny tid: " + when : "Intervjun är " + when, it.place()),
                "%s håller intervjun. Den är beräknad till %d minuter. På sidan kan du lägga den i din kalender, läsa om hur det du säger används, eller säga till om tiden inte passar."
                        .formatted(post.interviewer(it).name(), Objects.requireNonNull(it.minutes())),
                "Öppna sidan");
        post.toInterviewer(
                it,
                "%s: intervju %s".formatted(pseudonym(it), when),
                "Intervjun med %s är %s, %s".formatted(whom(it), when, it.place()),
                "Guiden och platsen att anteckna på finns på intervjuns sida.",
                "Öppna intervjun");
    }

    void notHeld(Interview it) {
        if (it.declined()) {
            post.toInterviewer(
                    it,
                    "%s har tackat nej till intervjun".formatted(pseudonym(it)),
                    "%s har tackat nej till intervjun".formatted(whom(it)),
                    it.informantWords().isEmpty() ? "Inget skäl är skrivet." : it.informantWords(),
                    "Öppna intervjun");
        } else if (it.invitedAt() != null || it.calendarSequence() > 1) {
            post.tell(
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
        post.toInterviewer(
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
        post.tell(
                it,
                "Läs anteckningarna från intervjun senast " + dates.dayOfMonth(Objects.requireNonNull(it.confirmBy())),
                "Stämmer anteckningarna?",
                "Här är det som skrevs ned när vi talades vid. Läs, och säg att det stämmer eller rätta det som är fel, senast %s. Hör vi inget står anteckningarna som de är."
                        .formatted(dates.day(Objects.requireNonNull(it.confirmBy()))),
                "Läs anteckningarna");
    }

    void corrected(Interview it, int parts) {
        post.toInterviewer(
                it,
                "%s har rättat anteckningarna".formatted(pseudonym(it)),
                "%s har rättat anteckningarna".formatted(whom(it)),
                parts == 1
                        ? "En del är rättad. Läs den, och för in den i texten."
                        : "%d delar är rättade. Läs dem, och för in dem i texten.".formatted(parts),
                "Läs rättelserna");
    }

    void silent(Interview it) {
        post.toInterviewer(
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
                post.tell(
                        it,
                        "Påminnelse: välj tid för intervjun senast "
                                + dates.dayOfMonth(Objects.requireNonNull(it.answerBy())),
                        "Välj en tid för intervjun",
                        "%s väntar på att du väljer en av tiderna, föreslår en annan eller tackar nej."
                                .formatted(post.interviewer(it).name()),
                        "Välj tid");
            case BOOKED ->
                post.tell(
                        it,
                        "Påminnelse: intervju " + when(it),
                        "Intervjun är %s, %s".formatted(when(it), it.place()),
                        "Passar det inte längre? Säg till på sidan, så hittar ni en annan tid.",
                        "Öppna sidan");
            case HELD -> {
                if (it.notesSentAt() == null) {
                    late(it);
                } else {
                    post.tell(
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
                post.toInterviewer(
                        it,
                        "%s har inte valt tid för intervjun".formatted(pseudonym(it)),
                        "%s har inte svarat på inbjudan".formatted(whom(it)),
                        "Sista dagen var %s. Ring, bjud in på nytt, eller skriv varför intervjun inte blir av."
                                .formatted(dates.day(Objects.requireNonNull(it.answerBy()))),
                        "Öppna intervjun");
            case BOOKED ->
                post.toInterviewer(
                        it,
                        "Hur gick intervjun med %s?".formatted(pseudonym(it)),
                        "Hur gick intervjun med %s?".formatted(whom(it)),
                        "Den var bokad %s. Markera att den är hållen, boka en ny tid, eller skriv varför den inte blev av."
                                .formatted(when(it)),
                        "Öppna intervjun");
            case HELD ->
                post.toInterviewer(
                        it,
                        "Anteckningarna från intervjun med %s är inte skickade".formatted(pseudonym(it)),
                        "Skicka anteckningarna medan ni båda minns",
                        "Intervjun med %s hölls %s.".formatted(whom(it), when(it)),
                        "Öppna intervjun");
            case CHOSEN, CONFIRMED, NOT_HELD -> throw new IllegalStateException("It waits for nothing");
        }
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
