package se.arshjulet.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.Problems;
import se.arshjulet.conclusion.Conclusions.Wording;

/** Whether words can be a konklusion's. */
@Component
class WordingCheck {

    static final int LONGEST_WORDING = 300;
    static final int LONGEST_EXPLANATION = 4000;
    static final int LONGEST_SOURCE = 200;

    private final Clock clock;

    WordingCheck(Clock clock) {
        this.clock = clock;
    }

    /** @throws InvalidConclusionException unless they can */
    void require(Wording wording) {
        new Problems()
                .required("wording", wording.wording(), "Skriv konklusionen i en mening.")
                .longest("wording", wording.wording(), LONGEST_WORDING, "Konklusionen")
                .longest("explanation", wording.explanation(), LONGEST_EXPLANATION, "Förklaringen")
                .when(wording.areas().isEmpty(), "areas", "Välj minst ett av kartläggningens fem områden.")
                .longest("source", wording.source(), LONGEST_SOURCE, "Texten om var den är beslutad")
                .when(
                        wording.validFrom().isAfter(LocalDate.now(clock).plusYears(2)),
                        "validFrom",
                        "Dagen ligger mer än två år bort. Välj en tidigare dag.")
                .raise(InvalidConclusionException::new);
    }
}
