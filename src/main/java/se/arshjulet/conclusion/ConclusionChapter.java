package se.arshjulet.conclusion;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.ConclusionPublicationTable.Head;
import se.arshjulet.coordinationmap.MapChapter;

/** Konklusionerna on the start page of the public map. */
@Component
class ConclusionChapter implements MapChapter {

    private final ConclusionPublicationTable publications;

    ConclusionChapter(ConclusionPublicationTable publications) {
        this.publications = publications;
    }

    @Override
    public String path() {
        return "konklusioner";
    }

    @Override
    public String title() {
        return "Konklusioner";
    }

    @Override
    public String question() {
        return "Vad har förbundet kommit fram till, och blir det bättre?";
    }

    @Override
    public Map<UUID, Instant> updated(Collection<UUID> associationIds) {
        return publications.latest(associationIds).stream()
                .collect(Collectors.toMap(Head::associationId, Head::publishedAt));
    }
}
