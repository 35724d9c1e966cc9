package se.arshjulet.coordinationmap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.flow.StatedWaiting;

/** Where people wait or are held up on their way, as one member says of a year. */
public record MapWaiting(
        UUID key,
        UUID memberId,
        int year,
        @Nullable Boolean queue,
        @Nullable Integer weeks,
        @Nullable String obstacles,
        Instant updated)
        implements MapItem {

    static MapWaiting of(StatedWaiting said) {
        String place = "waiting " + said.memberId() + " " + said.year();
        return new MapWaiting(
                UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)),
                said.memberId(),
                said.year(),
                said.queue(),
                said.weeks(),
                said.obstacles(),
                said.updated());
    }

    @Override
    public String name() {
        return "Väntan och hinder " + year;
    }

    @Override
    public String detail() {
        List<String> parts = new ArrayList<>();
        if (queue != null) {
            parts.add(queueWords());
        }
        if (obstacles != null) {
            parts.add(obstacles);
        }
        return String.join(" ", parts);
    }

    /** "Kö, vanligen 6 veckor." */
    public String queueWords() {
        if (queue == null) {
            return "";
        }
        if (!queue) {
            return "Ingen kö.";
        }
        return weeks == null
                ? "Kö."
                : weeks == 1 ? "Kö, vanligen 1 vecka." : "Kö, vanligen %d veckor.".formatted(weeks);
    }

    @Override
    public List<Fact> facts(MapContent map) {
        return List.of(Fact.of("Kö", queueWords()), Fact.of("Hinder", obstacles));
    }

    @Override
    public MapWaiting dateless() {
        return new MapWaiting(key, memberId, year, queue, weeks, obstacles, Instant.EPOCH);
    }
}
