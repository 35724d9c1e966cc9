package se.arshjulet.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.appendix.Appendices;
import se.arshjulet.appendix.Appendix;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.demo.Ensemble.Running;
import se.arshjulet.review.ReviewPlan;

/** How the demo's members told of their insatser: last year's are an appendix that is decided, this year's are coming in. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class InsatsPlay {

    private static final LocalTime MORNING = LocalTime.of(9, 20);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 10);
    private static final List<String> EARLY = List.of("Storby kommun", "Arbetsförmedlingen");
    private static final String BEGUN = "Region Exempel";
    private static final String OPENING = """
            <p>Förbundet finansierade sex insatser under året. Tillsammans mötte de <strong>fler deltagare</strong> än året före.</p>\
            <ul><li><p>Mötesplatserna når dem som annars inte hör av sig.</p></li>\
            <li><p>Väntan på medicinska underlag är fortfarande det som bromsar.</p></li></ul>""";

    private final Play play;
    private final InsatsPen pen;
    private final Assignments assignments;
    private final Appendices appendices;
    private final Script script;
    private final Calendar calendar;

    InsatsPlay(
            Play play,
            InsatsPen pen,
            Assignments assignments,
            Appendices appendices,
            Script script,
            Calendar calendar) {
        this.play = play;
        this.pen = pen;
        this.assignments = assignments;
        this.appendices = appendices;
        this.script = script;
        this.calendar = calendar;
    }

    /** Everybody answers about the year, and the appendix is decided. */
    void lastYear(Ensemble ensemble, LocalDate start, int year) {
        Map<String, InsatsStory> stories = script.insatser();
        Running round = ask(ensemble, start, start.plusDays(14), year);
        calendar.moveTo(ensemble.associationId(), start.plusDays(6), MORNING);
        stories.forEach((member, story) -> answer(ensemble, round, member, story, story.last()));
        calendar.moveTo(ensemble.associationId(), start.plusDays(9), AFTERNOON);
        ensemble.stage().as(ensemble.coordinator(), () -> {
            Appendix appendix = appendices.open(year);
            stories.values().forEach(story -> place(appendix, story));
            appendices.writeOpening(year, "", OPENING);
            appendices.decide(year, "");
        });
    }

    private void place(Appendix appendix, InsatsStory story) {
        Appendix.Chapter chapter = appendix.chapters().stream()
                .filter(one -> one.title().equals(story.chapter()))
                .findFirst()
                .orElseThrow();
        appendix.entries()
                .filter(entry -> entry.name().equals(story.intervention()))
                .forEach(entry ->
                        appendices.place(appendix.year(), entry.interventionId(), chapter.id(), Integer.MAX_VALUE));
    }

    /** Two have answered about the year, one is half-way and the others have time left. */
    void thisYear(Ensemble ensemble, LocalDate today) {
        Map<String, InsatsStory> stories = script.insatser();
        Running round = ask(ensemble, today.minusDays(11), today.plusDays(18), today.getYear());
        calendar.moveTo(ensemble.associationId(), today.minusDays(10), MORNING);
        EARLY.forEach(member -> {
            InsatsStory story = Objects.requireNonNull(stories.get(member));
            answer(ensemble, round, member, story, story.now());
        });
        calendar.moveTo(ensemble.associationId(), today.minusDays(10), AFTERNOON);
        ensemble.stage()
                .as(
                        ensemble.representative(BEGUN),
                        () -> pen.begin(round.of(BEGUN), BEGUN, Objects.requireNonNull(stories.get(BEGUN))));
    }

    private Running ask(Ensemble ensemble, LocalDate start, LocalDate due, int year) {
        calendar.moveTo(ensemble.associationId(), start, MORNING);
        return play.startRound(
                ensemble,
                "Årets insats " + year,
                Appendices.FORM,
                year,
                due,
                "Samma mall för varje insats. Svaren blir bilagan om insatser i årsredovisningen.",
                ReviewPlan.ONE_APPROVAL);
    }

    private void answer(Ensemble ensemble, Running round, String member, InsatsStory story, List<Integer> people) {
        ensemble.stage().as(ensemble.representative(member), () -> {
            pen.write(round.of(member), member, story, people);
            Play.requireWhole(member, assignments.submit(round.of(member)));
        });
        play.approve(ensemble, ensemble.coordinator(), round, member);
    }
}
