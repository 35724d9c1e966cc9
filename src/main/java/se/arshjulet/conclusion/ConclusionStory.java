package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.conclusion.ConclusionPublications.PublicAction;
import se.arshjulet.conclusion.ConclusionPublications.PublicConclusion;
import se.arshjulet.conclusion.ConclusionPublications.PublicMapLink;
import se.arshjulet.conclusion.ConclusionPublications.PublicStatus;
import se.arshjulet.conclusion.ConclusionPublications.PublicVersion;
import se.arshjulet.coordinationmap.MapThing;

/** A published konklusion as a page tells it on a day. */
record ConclusionStory(PublicConclusion conclusion, LocalDate today, Map<UUID, MapThing> things) {

    /** A step of its timeline.
     * @param status what the board found in the year; null where it only got another wording that year */
    record Step(int year, @Nullable PublicStatus status) {}

    /** @param late it should have been done */
    record Doing(PublicAction action, boolean late) {}

    /** @param path null if it has left the map */
    record Link(
            PublicMapLink link,
            String title,
            String context,
            @Nullable String path) {}

    public boolean holds() {
        LocalDate ended = conclusion.endedOn();
        return ended == null || ended.isAfter(today);
    }

    /** What was found by year, with a mark wherever the words are no longer those that were followed up before. */
    public List<Step> timeline() {
        List<Step> steps = new ArrayList<>();
        int before = 0;
        for (PublicStatus status : conclusion.statuses()) {
            steps.addAll(newWordings(before, status.versionOrdinal()));
            steps.add(new Step(status.year(), status));
            before = status.versionOrdinal();
        }
        steps.addAll(newWordings(before, conclusion.versions().size()));
        return steps;
    }

    private List<Step> newWordings(int after, int upTo) {
        return conclusion.versions().stream()
                .filter(version -> after > 0 && version.ordinal() > after && version.ordinal() <= upTo)
                .filter(version -> version.change().breaksSeries())
                .map(version -> new Step(version.validFrom().getYear(), null))
                .toList();
    }

    public Optional<PublicStatus> found(int year) {
        return conclusion.statuses().stream()
                .filter(status -> status.year() == year)
                .findFirst();
    }

    /** The latest first. */
    public List<PublicStatus> statuses() {
        return conclusion.statuses().stream()
                .sorted(Comparator.comparingInt(PublicStatus::year).reversed())
                .toList();
    }

    /** The latest first. */
    public List<PublicVersion> versions() {
        return conclusion.versions().stream()
                .sorted(Comparator.comparingInt(PublicVersion::ordinal).reversed())
                .toList();
    }

    public PublicVersion followedUp(PublicStatus status) {
        return conclusion.versions().get(status.versionOrdinal() - 1);
    }

    /** What is late first, then by when it is to be done. */
    public List<Doing> open() {
        return conclusion.actions().stream()
                .filter(action -> action.state().isOpen())
                .map(action -> new Doing(action, isLate(action)))
                .sorted(Comparator.comparing(Doing::late)
                        .reversed()
                        .thenComparing(
                                doing -> doing.action().dueOn(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Done or cancelled, the latest plan first. */
    public List<Doing> closed() {
        return conclusion.actions().stream()
                .filter(action -> !action.state().isOpen())
                .sorted(Comparator.comparingInt(PublicAction::planYear).reversed())
                .map(action -> new Doing(action, false))
                .toList();
    }

    /** What is to be done, then what is not any more. */
    public List<Doing> doings() {
        return Stream.concat(open().stream(), closed().stream()).toList();
    }

    private boolean isLate(PublicAction action) {
        LocalDate due = action.dueOn();
        return action.state().isOpen() && due != null && due.isBefore(today);
    }

    public List<Link> links() {
        return conclusion.mapLinks().stream().map(this::link).toList();
    }

    private Link link(PublicMapLink link) {
        MapThing thing = things.get(link.id());
        return thing == null
                ? new Link(link, link.title(), "", null)
                : new Link(link, thing.title(), thing.context(), thing.path());
    }
}
