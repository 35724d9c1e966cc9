package se.arshjulet.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.Problems;

/** Whether an åtgärd can be as it is written. */
@Component
class ActionCheck {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_OWNER = 120;
    static final int LONGEST_DECISION = 200;
    /** The law on finansiell samordning (2003:1210) came into force then. */
    private static final int FIRST_YEAR = 2004;

    private static final int YEARS_AHEAD = 5;

    private final ActionTargets targets;
    private final Clock clock;

    ActionCheck(ActionTargets targets, Clock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    /** @throws InvalidConclusionException unless it can */
    void require(PlannedActions.Draft draft) {
        int lastYear = LocalDate.now(clock).getYear() + YEARS_AHEAD;
        String unknown = targets.unknown(draft.conclusions());
        LocalDate decided = draft.decidedOn();
        new Problems()
                .required(
                        "title", draft.title(), "Åtgärden behöver ett namn, till exempel ”Metoder för att nå samsyn”.")
                .longest("title", draft.title(), LONGEST_TITLE, "Namnet")
                .longest("description", draft.description(), LONGEST_TEXT, "Beskrivningen")
                .longest("owner", draft.owner(), LONGEST_OWNER, "Vem som ansvarar")
                .longest("decision", draft.decision(), LONGEST_DECISION, "Beslutet")
                .longest("outcome", draft.outcome(), LONGEST_TEXT, "Utfallet")
                .when(
                        draft.planYear() < FIRST_YEAR || draft.planYear() > lastYear,
                        "planYear",
                        "Verksamhetsplanens år behöver ligga mellan %d och %d.".formatted(FIRST_YEAR, lastYear))
                .when(
                        draft.dueOn() != null
                                && decided != null
                                && draft.dueOn().isBefore(decided),
                        "dueOn",
                        "Sista dagen ligger före beslutet %s. Rätta en av dagarna.".formatted(decided))
                .when(
                        draft.state() == ActionState.CANCELLED
                                && draft.outcome().isBlank(),
                        "outcome",
                        "Skriv varför åtgärden är struken, så att den som läser planen förstår.")
                .when(draft.conclusions().isEmpty(), "conclusions", "Välj minst en konklusion som åtgärden svarar mot.")
                .when(!unknown.isEmpty(), "conclusions", ConclusionReader.unknown(unknown))
                .raise(InvalidConclusionException::new);
    }
}
