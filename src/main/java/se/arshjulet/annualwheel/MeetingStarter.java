package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Person;

/** A meeting: those who are to meet are called with the agenda, and a coordinator writes down what they came to. */
@Component
public class MeetingStarter implements ActivityStarter {

    /** The setting: what is to be taken up. */
    public static final String AGENDA = "agenda";

    /** The setting: how many days before the meeting the call goes out. */
    public static final String CALL_DAYS = "callDays";

    public static final int USUAL_CALL_DAYS = 14;

    private final WheelOwners owners;
    private final TaskStarter task;
    private final WheelLetters letters;

    MeetingStarter(WheelOwners owners, TaskStarter task, WheelLetters letters) {
        this.owners = owners;
        this.task = task;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return ActivityStart.MEETING;
    }

    @Override
    public LocalDate beginsOn(Occasion occasion) {
        LocalDate call = occasion.dueOn().minusDays(callDays(occasion));
        return call.isBefore(occasion.startsOn()) ? call : occasion.startsOn();
    }

    private static int callDays(Occasion occasion) {
        return Optional.ofNullable(occasion.settings().get(CALL_DAYS))
                .map(Integer::parseInt)
                .orElse(USUAL_CALL_DAYS);
    }

    @Override
    public Intention intends(Occasion occasion) {
        List<Person> called = owners.participants(occasion);
        return called.isEmpty()
                ? Intention.to(
                        "Påminner samordnaren om mötet.",
                        "Ingen som ska mötas har ett konto här: kalla %s själv."
                                .formatted(String.join(", ", occasion.responsible())))
                : Intention.to("Kallar %s %d dagar före.".formatted(TaskStarter.names(called), callDays(occasion)));
    }

    @Override
    public Optional<UUID> begin(Occasion occasion) {
        String agenda = Optional.ofNullable(occasion.settings().get(AGENDA)).orElse("");
        owners.participants(occasion).forEach(person -> letters.call(person, occasion, agenda));
        owners.coordinators()
                .forEach(person ->
                        task.open(person, "Skriv in vad mötet kom fram till: " + occasion.titleOfTime(), occasion));
        return Optional.empty();
    }
}
