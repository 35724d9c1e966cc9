package se.arshjulet.datarequest.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** Something that comes by itself in a round under way.
 * @param members whom it concerns, as things stand today
 * @param all     it concerns everybody in the round who has not answered */
record Upcoming(LocalDate on, Kind kind, UUID roundId, String roundTitle, List<String> members, boolean all) {

    enum Kind {
        REMINDER,
        LAST_DAY
    }

    /** What comes, the nearest first: reminders to those who have not answered, and last days. */
    static List<Upcoming> of(List<RoundItem> rounds, List<AssignmentItem> underWay, LocalDate today) {
        Map<UUID, RoundItem> byId = rounds.stream().collect(Collectors.toMap(RoundItem::id, Function.identity()));
        Map<Upcoming, List<String>> members = new LinkedHashMap<>();
        Map<UUID, Integer> unanswered = new HashMap<>();
        underWay.stream().filter(item -> item.state().isAnswerable()).forEach(item -> {
            unanswered.merge(item.roundId(), 1, Integer::sum);
            of(item, byId.get(item.roundId()))
                    .filter(coming -> coming.on().isAfter(today)
                            || coming.kind() == Kind.LAST_DAY && coming.on().equals(today))
                    .forEach(coming -> members.computeIfAbsent(coming, first -> new ArrayList<>())
                            .add(item.memberName()));
        });
        return members.entrySet().stream()
                .map(entry -> entry.getKey()
                        .concerning(
                                entry.getValue(),
                                unanswered.getOrDefault(entry.getKey().roundId(), 0)))
                .sorted(Comparator.comparing(Upcoming::on)
                        .thenComparing(Upcoming::kind)
                        .thenComparing(Upcoming::roundTitle))
                .toList();
    }

    private static Stream<Upcoming> of(AssignmentItem item, @Nullable RoundItem round) {
        Stream<Upcoming> lastDay = Stream.of(
                new Upcoming(item.dueOn(), Kind.LAST_DAY, item.roundId(), item.roundTitle(), List.of(), false));
        if (round == null) {
            return lastDay;
        }
        Stream<Upcoming> reminders = round.reminderDays().stream()
                .distinct()
                .map(days -> new Upcoming(
                        item.dueOn().minusDays(days),
                        Kind.REMINDER,
                        item.roundId(),
                        item.roundTitle(),
                        List.of(),
                        false));
        return Stream.concat(reminders, lastDay);
    }

    private Upcoming concerning(List<String> whom, int unanswered) {
        return new Upcoming(on, kind, roundId, roundTitle, List.copyOf(whom), whom.size() == unanswered);
    }
}
