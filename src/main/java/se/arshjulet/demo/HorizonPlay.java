package se.arshjulet.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.base.WorkingDays;
import se.arshjulet.demo.HorizonStory.Tip;
import se.arshjulet.demo.Stage.Player;
import se.arshjulet.horizon.Sectors;
import se.arshjulet.horizon.Sectors.Sector;
import se.arshjulet.horizon.Sources;
import se.arshjulet.horizon.Tips;

/** The demo's people give tips as the months go by. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class HorizonPlay {

    private static final LocalTime COFFEE = LocalTime.of(10, 4);

    private final Tips tips;
    private final Sectors sectors;
    private final Sources sources;
    private final HorizonStory story;
    private final Calendar calendar;
    private final WorkingDays workingDays;
    private final Clock clock;

    HorizonPlay(
            Tips tips,
            Sectors sectors,
            Sources sources,
            Script script,
            Calendar calendar,
            WorkingDays workingDays,
            Clock clock) {
        this.tips = tips;
        this.sectors = sectors;
        this.sources = sources;
        story = script.horizon();
        this.calendar = calendar;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** From now on each tip is given at its own time, as the story goes by. */
    void accompany(Ensemble ensemble, LocalDate today) {
        ensemble.stage().as(ensemble.coordinator(), () -> story.sources()
                .forEach(source -> sources.follow(source.address(), source.title())));
        Deque<Tip> left = new ArrayDeque<>(story.tips().stream()
                .sorted(Comparator.comparing(Tip::daysAgo).reversed())
                .toList());
        calendar.beside(ensemble.associationId(), until -> {
            while (!left.isEmpty() && !at(left.element(), today).isAfter(until)) {
                Tip tip = left.remove();
                if (at(tip, today).isAfter(clock.instant())) {
                    calendar.moveTo(ensemble.associationId(), dayOf(tip, today), COFFEE);
                }
                give(ensemble, tip);
            }
        });
    }

    private Instant at(Tip tip, LocalDate today) {
        return dayOf(tip, today).atTime(COFFEE).atZone(clock.getZone()).toInstant();
    }

    private LocalDate dayOf(Tip tip, LocalDate today) {
        return workingDays.onOrBefore(today.minusDays(tip.daysAgo()));
    }

    private void give(Ensemble ensemble, Tip tip) {
        Map<String, UUID> named = ensemble.stage().as(ensemble.coordinator(), sectors::all).stream()
                .collect(Collectors.toMap(Sector::name, Sector::id));
        UUID id = ensemble.stage()
                .as(
                        person(ensemble, tip.by()),
                        () -> tips.add(
                                new Tips.Draft(
                                        tip.kind(),
                                        tip.title(),
                                        tip.address(),
                                        tip.minutes(),
                                        tip.why(),
                                        tip.layer(),
                                        Objects.requireNonNull(named.get(tip.sector())),
                                        tip.conclusion()),
                                false));
        orNone(tip.comments()).forEach(remark -> ensemble.stage()
                .as(person(ensemble, remark.by()), () -> tips.comment(id, remark.text())));
        orNone(tip.starredBy())
                .forEach(person -> ensemble.stage().as(person(ensemble, person), () -> tips.star(id, true)));
        if (tip.forReport()) {
            ensemble.stage().as(ensemble.coordinator(), () -> tips.choose(id, true));
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Player person(Ensemble ensemble, String mailbox) {
        return ensemble.person(mailbox + "@exempel.example");
    }
}
