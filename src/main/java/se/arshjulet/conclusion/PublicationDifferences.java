package se.arshjulet.conclusion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.conclusion.ConclusionPublications.Content;
import se.arshjulet.conclusion.ConclusionPublications.PublicAction;
import se.arshjulet.conclusion.ConclusionPublications.PublicConclusion;
import se.arshjulet.conclusion.ConclusionPublications.PublicStatus;
import se.arshjulet.opendata.SwedishText;

/** What a publication would change for the public, in words. The same change of several konklusioner is one line. */
final class PublicationDifferences {

    private final Map<String, TreeSet<Integer>> numbersByChange = new LinkedHashMap<>();

    private PublicationDifferences() {}

    /** By the first konklusion that each is about. */
    static List<String> between(Content before, Content now) {
        PublicationDifferences differences = new PublicationDifferences();
        Map<Integer, PublicConclusion> was = byNumber(before);
        byNumber(now).forEach((number, is) -> Optional.ofNullable(was.remove(number))
                .ifPresentOrElse(it -> differences.compare(it, is), () -> differences.add(number, "ny")));
        was.keySet().forEach(number -> differences.add(number, "tas bort"));
        return differences.lines();
    }

    private void compare(PublicConclusion was, PublicConclusion is) {
        int number = is.number();
        compareWords(was, is);
        addIf(!was.areas().equals(is.areas()), number, "andra områden");
        compareEnding(was, is);
        compareEach(number, "status", was.statuses(), is.statuses(), PublicStatus::year, status -> status.year() + "");
        compareEach(
                number, "åtgärd", was.actions(), is.actions(), PublicAction::id, action -> "”" + action.title() + "”");
        addIf(!was.grounds().equals(is.grounds()), number, "underlag");
        addIf(!was.mapLinks().equals(is.mapLinks()), number, "länkar till kartan");
        addIf(!Objects.equals(was.basis(), is.basis()), number, "vad den vilar på i intervjuer");
    }

    private void compareWords(PublicConclusion was, PublicConclusion is) {
        if (is.versions().size() > was.versions().size()) {
            add(is.number(), is.wording().equals(was.wording()) ? "behållen lydelse" : "ny lydelse");
        } else if (!was.versions().equals(is.versions()) || !was.explanation().equals(is.explanation())) {
            add(is.number(), "rättad lydelse");
        }
    }

    private void compareEnding(PublicConclusion was, PublicConclusion is) {
        boolean same = was.ending() == is.ending()
                && Objects.equals(was.endedOn(), is.endedOn())
                && was.endedBecause().equals(is.endedBecause())
                && was.successors().equals(is.successors());
        if (!same) {
            add(
                    is.number(),
                    is.endedOn() == null ? "gäller igen" : "gäller inte från " + SwedishText.day(is.endedOn()));
        }
    }

    private <T> void compareEach(
            int number,
            String what,
            Collection<T> before,
            Collection<T> now,
            Function<T, Object> key,
            Function<T, String> name) {
        Map<Object, T> was =
                before.stream().collect(Collectors.toMap(key, it -> it, (one, same) -> one, LinkedHashMap::new));
        for (T is : now) {
            T earlier = was.remove(key.apply(is));
            if (earlier == null) {
                add(number, what + " " + name.apply(is));
            } else {
                addIf(!earlier.equals(is), number, "ändrad " + what + " " + name.apply(is));
            }
        }
        was.values().forEach(gone -> add(number, what + " " + name.apply(gone) + " tas bort"));
    }

    private void addIf(boolean differs, int number, String change) {
        if (differs) {
            add(number, change);
        }
    }

    private void add(int number, String change) {
        numbersByChange.computeIfAbsent(change, it -> new TreeSet<>()).add(number);
    }

    private List<String> lines() {
        Map<Integer, List<Map.Entry<String, TreeSet<Integer>>>> byFirst = numbersByChange.entrySet().stream()
                .collect(Collectors.groupingBy(change -> change.getValue().first(), TreeMap::new, Collectors.toList()));
        return byFirst.values().stream()
                .flatMap(List::stream)
                .map(change ->
                        SwedishText.sentence(ConclusionWords.numbers(change.getValue())) + ": " + change.getKey())
                .toList();
    }

    private static Map<Integer, PublicConclusion> byNumber(Content content) {
        return content.conclusions().stream()
                .collect(Collectors.toMap(PublicConclusion::number, it -> it, (one, same) -> one, TreeMap::new));
    }
}
