package se.arshjulet.annualwheel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Person;
import se.arshjulet.task.Tasks;

/** What somebody does by hand: it stands among her tasks until it is done. */
@Component
class TaskStarter implements ActivityStarter {

    /** Nobody asks for it but the plan. */
    private static final String FROM = "årshjulet";

    private final WheelOwners owners;
    private final Tasks tasks;

    TaskStarter(WheelOwners owners, Tasks tasks) {
        this.owners = owners;
        this.tasks = tasks;
    }

    @Override
    public String kind() {
        return ActivityStart.TASK;
    }

    @Override
    public Intention intends(Occasion occasion) {
        List<Person> workers = owners.workers(occasion);
        return workers.isEmpty()
                ? new Intention(
                        "Ger någon uppgiften.",
                        List.of(),
                        "Ingen i förbundet kan få uppgiften. Ge någon rollen samordnare.")
                : Intention.to("Ger uppgiften till %s.".formatted(names(workers)));
    }

    @Override
    public Optional<UUID> begin(Occasion occasion) {
        owners.workers(occasion).forEach(person -> open(person, occasion.titleOfTime(), occasion));
        return Optional.empty();
    }

    /** @param title as it stands among the person's tasks */
    UUID open(Person person, String title, Occasion occasion) {
        return tasks.openAgain(new Tasks.NewTask(
                person.id(), AnnualWheels.KIND, occasion.occurrenceId(), title, "", FROM, occasion.dueOn(), 0, 0));
    }

    /** "Anna Ek och Bo Alm", or how many they are. */
    static String names(List<Person> people) {
        if (people.size() > 3) {
            return people.size() + " personer";
        }
        String last = people.get(people.size() - 1).name();
        return people.size() == 1
                ? last
                : people.subList(0, people.size() - 1).stream()
                                .map(Person::name)
                                .collect(Collectors.joining(", "))
                        + " och " + last;
    }
}
