package se.arshjulet.appendix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arshjulet.datarequest.YearAnswers;
import se.arshjulet.datarequest.YearAnswers.Asked;
import se.arshjulet.form.RegisterEntry;

/** Puts what is asked and answered about a year into its arrangement. */
@Component
class Gathering {

    /** Whose answer says which insats it is. */
    static final String SUBJECT = "intervention";

    private final YearAnswers answers;

    Gathering(YearAnswers answers) {
        this.answers = answers;
    }

    /** By the insats: who is asked about it. In the order of the members' names. */
    private static Map<RegisterEntry, List<Asked>> byIntervention(List<Asked> asked) {
        Map<RegisterEntry, List<Asked>> found = new LinkedHashMap<>();
        for (Asked one : asked) {
            if (one.subject() != null) {
                found.computeIfAbsent(one.subject(), subject -> new ArrayList<>())
                        .add(one);
            }
        }
        return found;
    }

    List<Integer> years() {
        return answers.years(Appendices.FORM);
    }

    Appendix appendix(Arrangement arrangement) {
        Map<RegisterEntry, List<Asked>> asked = byIntervention(asked(arrangement.year()));
        Set<UUID> placed = new HashSet<>();
        List<Appendix.Chapter> chapters = arrangement.chapters().stream()
                .map(chapter -> new Appendix.Chapter(
                        chapter.id(),
                        chapter.title(),
                        chapter.places().stream()
                                .map(place -> {
                                    placed.add(place.interventionId());
                                    return entry(new RegisterEntry(place.interventionId(), place.name()), asked);
                                })
                                .toList()))
                .toList();
        return new Appendix(
                arrangement.year(),
                arrangement.opening(),
                arrangement.listsMissing(),
                chapters,
                unplaced(asked, placed).map(one -> entry(one, asked)).toList());
    }

    private static Stream<RegisterEntry> unplaced(Map<RegisterEntry, List<Asked>> asked, Set<UUID> placed) {
        return asked.keySet().stream()
                .filter(one -> !placed.contains(one.id()))
                .sorted(Comparator.comparing(RegisterEntry::name, Swedish.ORDER));
    }

    private static Appendix.Entry entry(RegisterEntry intervention, Map<RegisterEntry, List<Asked>> asked) {
        List<Asked> about = asked.getOrDefault(intervention, List.of());
        String name = about.stream()
                .map(Asked::subject)
                .filter(Objects::nonNull)
                .map(RegisterEntry::name)
                .findFirst()
                .orElse(intervention.name());
        return new Appendix.Entry(
                intervention.id(),
                name,
                about.stream().map(Asked::memberName).distinct().toList(),
                (int) about.stream().filter(one -> one.revisionId() != null).count(),
                about.size());
    }

    /** Whoever has not said yet what her answers are about is taken to answer about the same as last year, if she is asked once
     * and answered about one thing then: otherwise an insats would seem forgotten that somebody has been asked about. */
    private List<Asked> asked(int year) {
        List<Asked> asked = answers.asked(Appendices.FORM, year, SUBJECT);
        if (asked.stream().allMatch(one -> one.subject() != null)) {
            return asked;
        }
        Map<UUID, List<Asked>> now = asked.stream().collect(Collectors.groupingBy(Asked::memberId));
        Map<UUID, List<Asked>> before = answers.asked(Appendices.FORM, year - 1, SUBJECT).stream()
                .collect(Collectors.groupingBy(Asked::memberId));
        return asked.stream()
                .map(one -> {
                    List<Asked> then = before.getOrDefault(one.memberId(), List.of());
                    boolean known = one.subject() == null
                            && then.size() == 1
                            && now.getOrDefault(one.memberId(), List.of()).size() == 1;
                    return known ? one.about(then.get(0).subject()) : one;
                })
                .toList();
    }

    /** Whoever is late first, then by the day; last what nobody has been asked about. */
    List<Missing> missing(Arrangement arrangement) {
        List<Asked> asked = asked(arrangement.year());
        List<Asked> waiting =
                asked.stream().filter(one -> one.revisionId() == null).toList();
        Map<UUID, List<String>> headings = answers
                .lacking(waiting.stream()
                        .filter(one -> one.state().isAnswerable())
                        .map(Asked::assignmentId)
                        .toList())
                .stream()
                .collect(Collectors.toMap(YearAnswers.Lacking::assignmentId, YearAnswers.Lacking::parts));
        Set<UUID> about = asked.stream()
                .map(Asked::subject)
                .filter(Objects::nonNull)
                .map(RegisterEntry::id)
                .collect(Collectors.toSet());
        Stream<Missing> notAsked = arrangement.chapters().stream()
                .flatMap(chapter -> chapter.places().stream())
                .filter(place -> !about.contains(place.interventionId()))
                .map(place -> new Missing(null, place.name(), "", "", null, null, List.of()));
        return Stream.concat(
                        waiting.stream()
                                .sorted(Comparator.comparing(Asked::dueOn).thenComparing(Asked::memberName))
                                .map(one -> missing(one, headings.getOrDefault(one.assignmentId(), List.of()))),
                        notAsked)
                .toList();
    }

    private static Missing missing(Asked one, List<String> headings) {
        RegisterEntry subject = one.subject();
        return new Missing(
                one.assignmentId(),
                subject == null ? "" : subject.name(),
                one.memberName(),
                one.representativeName(),
                one.state(),
                one.dueOn(),
                headings);
    }

    /** The approved answers in the arrangement's order; an insats that several have answered about stands once for each. */
    Items items(Arrangement arrangement) {
        Map<RegisterEntry, List<Asked>> asked = byIntervention(asked(arrangement.year()));
        Map<RegisterEntry, List<Asked>> before = byIntervention(asked(arrangement.year() - 1));
        Set<UUID> placed = new HashSet<>();
        List<Content.Part> chapters = new ArrayList<>();
        for (Arrangement.Chapter chapter : arrangement.chapters()) {
            List<Content.Item> items = new ArrayList<>();
            for (Arrangement.Placed place : chapter.places()) {
                RegisterEntry one = new RegisterEntry(place.interventionId(), place.name());
                placed.add(one.id());
                items.addAll(items(one, asked, before));
            }
            chapters.add(new Content.Part(chapter.title(), items));
        }
        return new Items(
                chapters,
                unplaced(asked, placed)
                        .flatMap(one -> items(one, asked, before).stream())
                        .toList());
    }

    record Items(List<Content.Part> chapters, List<Content.Item> unplaced) {}

    private static List<Content.Item> items(
            RegisterEntry intervention,
            Map<RegisterEntry, List<Asked>> asked,
            Map<RegisterEntry, List<Asked>> askedBefore) {
        List<Asked> about = asked.getOrDefault(intervention, List.of()).stream()
                .filter(one -> one.revisionId() != null)
                .toList();
        Map<UUID, UUID> before = new HashMap<>();
        askedBefore.getOrDefault(intervention, List.of()).stream()
                .filter(one -> one.revisionId() != null)
                .forEach(one -> before.put(one.memberId(), one.revisionId()));
        String name = entry(intervention, asked).name();
        return about.stream()
                .map(one -> new Content.Item(
                        about.size() == 1 ? name : "%s (%s)".formatted(name, one.memberName()),
                        Objects.requireNonNull(one.revisionId()),
                        // One member answers for it: then whoever did last year, did it about the same.
                        about.size() == 1 && before.size() == 1
                                ? before.values().iterator().next()
                                : before.get(one.memberId())))
                .toList();
    }
}
