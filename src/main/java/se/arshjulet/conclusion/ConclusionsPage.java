package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import se.arshjulet.conclusion.ConclusionPublications.PublicStatus;
import se.arshjulet.conclusion.PublishedConclusions.Edition;
import se.arshjulet.coordinationmap.MapThing;

/** What the page about all konklusioner says: the answer in figures, and the rows of its list and its table. */
final class ConclusionsPage {

    private final List<ConclusionStory> all;

    ConclusionsPage(Edition edition, LocalDate today, Map<UUID, MapThing> things) {
        all = edition.conclusions().stream()
                .map(conclusion -> new ConclusionStory(conclusion, today, things))
                .sorted(Comparator.comparing(ConclusionStory::holds)
                        .reversed()
                        .thenComparing(story -> story.conclusion().number()))
                .toList();
    }

    public ConclusionsAnswer answer() {
        OptionalInt latest = allYears().max();
        return new ConclusionsAnswer(holding(), latest.isPresent() ? latest.getAsInt() : null);
    }

    public List<ConclusionStory> holding() {
        return all.stream().filter(ConclusionStory::holds).toList();
    }

    public List<ConclusionStory> ended() {
        return all.stream().filter(story -> !story.holds()).toList();
    }

    /** Those that hold, then those that have ended. */
    public List<ConclusionStory> all() {
        return all;
    }

    /** Every year that something was followed up, oldest first. */
    public List<Integer> years() {
        return allYears().distinct().sorted().boxed().toList();
    }

    private IntStream allYears() {
        return all.stream()
                .flatMap(story -> story.conclusion().statuses().stream())
                .mapToInt(PublicStatus::year);
    }
}
