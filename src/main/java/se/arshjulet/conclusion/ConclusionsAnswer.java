package se.arshjulet.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.conclusion.ConclusionPublications.PublicStatus;
import se.arshjulet.conclusion.ConclusionStory.Doing;
import se.arshjulet.opendata.SwedishText;

/** How it goes with the konklusioner that hold, in sentences.
 * @param latestYear the last that was followed up; null if none has been */
record ConclusionsAnswer(
        List<ConclusionStory> holding, @Nullable Integer latestYear) {

    /** "sju konklusioner". */
    public String followed() {
        return holding.isEmpty()
                ? "inga konklusioner just nu"
                : SwedishText.count(holding.size(), "konklusion", "konklusioner");
    }

    /** "I uppföljningen 2026 var läget bättre för två och sämre för en." Everyone that is followed is accounted for. */
    public String standing() {
        if (holding.isEmpty()) {
            return "";
        }
        if (latestYear == null) {
            return "Ingen uppföljning är gjord än.";
        }
        Map<ConclusionStatus, Integer> counts = holding.stream()
                .flatMap(story -> story.found(latestYear).stream())
                .collect(Collectors.toMap(PublicStatus::status, status -> 1, Integer::sum));
        int found = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<String> sentences = new ArrayList<>();
        sentences.add(finding(counts));
        sentences.add(sentence(
                counts.getOrDefault(ConclusionStatus.NO_LONGER, 0),
                "bedömdes inte längre vara aktuell.",
                "bedömdes inte längre vara aktuella."));
        int newer = (int) holding.stream()
                .filter(story -> story.found(latestYear).isEmpty())
                .filter(story -> story.conclusion().since().getYear() > latestYear)
                .count();
        int rest = holding.size() - found - newer;
        sentences.add(
                found == 0
                        ? "Ingen av dem följdes upp %d.".formatted(latestYear)
                        : sentence(rest, "följdes inte upp då.", "följdes inte upp då."));
        sentences.add(sentence(newer, "har kommit till sedan dess.", "har kommit till sedan dess."));
        return sentences.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
    }

    private String finding(Map<ConclusionStatus, Integer> counts) {
        List<String> parts = new ArrayList<>();
        List.of(
                        Map.entry(ConclusionStatus.BETTER, "bättre"),
                        Map.entry(ConclusionStatus.WORSE, "sämre"),
                        Map.entry(ConclusionStatus.SAME, "oförändrat"))
                .forEach(word -> {
                    if (counts.containsKey(word.getKey())) {
                        parts.add(word.getValue() + " " + forSome(counts.get(word.getKey())));
                    }
                });
        Integer unclear = counts.get(ConclusionStatus.CANNOT_SAY);
        String verb = "var läget ";
        if (unclear != null) {
            if (parts.isEmpty()) {
                verb = "gick läget ";
                parts.add("inte att bedöma " + forSome(unclear));
            } else {
                parts.add("gick inte att bedöma " + forSome(unclear));
            }
        }
        return parts.isEmpty() ? "" : "I uppföljningen %d %s%s.".formatted(latestYear, verb, SwedishText.list(parts));
    }

    private String forSome(int number) {
        if (holding.size() == 1) {
            return "för den";
        }
        return number == holding.size() ? "för " + SwedishText.all(number) : "för " + SwedishText.number(number);
    }

    /** "Tio åtgärder är planerade eller pågår. Två av dem är försenade." */
    public String doings() {
        Map<UUID, Doing> open = holding.stream()
                .flatMap(story -> story.open().stream())
                .collect(Collectors.toMap(doing -> doing.action().id(), Function.identity(), (one, same) -> one));
        int late = (int) open.values().stream().filter(Doing::late).count();
        if (open.isEmpty()) {
            return "Ingen åtgärd är planerad eller pågår.";
        }
        String all = sentence(open.size(), "åtgärd är planerad eller pågår.", "åtgärder är planerade eller pågår.");
        if (late == 0) {
            return all;
        }
        return all
                + (open.size() == 1
                        ? " Den är försenad."
                        : " " + sentence(late, "av dem är försenad.", "av dem är försenade."));
    }

    private static String sentence(int number, String one, String many) {
        return number == 0 ? "" : SwedishText.sentence(SwedishText.count(number, one, many));
    }
}
