package se.arshjulet.conclusion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.ConclusionPublications.Content;
import se.arshjulet.conclusion.ConclusionPublications.PublicAction;
import se.arshjulet.conclusion.ConclusionPublications.PublicBasis;
import se.arshjulet.conclusion.ConclusionPublications.PublicConclusion;
import se.arshjulet.conclusion.ConclusionPublications.PublicStatus;
import se.arshjulet.conclusion.ConclusionPublications.PublicVersion;
import se.arshjulet.conclusion.Conclusions.Life;
import se.arshjulet.conclusion.Conclusions.StatusItem;
import se.arshjulet.conclusion.Conclusions.VersionItem;
import se.arshjulet.conclusion.PlannedActions.ActionItem;

/**
 * What the public would see if the current association published now. It takes the parts that it names and no others: what
 * is proposed, commented or answered cannot follow along, and what a member wrote only where a coordinator has chosen it.
 */
@Component
class PublicContent {

    private final ConclusionReader conclusions;
    private final PublicGrounds grounds;
    private final PublicBases bases;

    PublicContent(ConclusionReader conclusions, PublicGrounds grounds, PublicBases bases) {
        this.conclusions = conclusions;
        this.grounds = grounds;
        this.bases = bases;
    }

    Content now() {
        Map<UUID, PublicGrounds.OfConclusion> shown = grounds.byConclusion();
        // By number: the reader's order changes on the day that one ends, and that is nothing to publish anew for.
        List<Life> lives = conclusions.lives();
        Map<UUID, PublicBasis> said =
                bases.of(lives.stream().map(life -> life.line().id()).toList());
        return new Content(lives.stream()
                .map(life -> conclusion(
                        life,
                        shown.getOrDefault(life.line().id(), PublicGrounds.OfConclusion.NONE),
                        said.get(life.line().id())))
                .sorted(Comparator.comparingInt(PublicConclusion::number))
                .toList());
    }

    private static PublicConclusion conclusion(
            Life life, PublicGrounds.OfConclusion shown, @Nullable PublicBasis basis) {
        Conclusions.Line line = life.line();
        return new PublicConclusion(
                line.id(),
                line.number(),
                line.wording(),
                life.latest().explanation(),
                line.areas().stream().sorted().toList(),
                line.since(),
                line.ending(),
                line.endedOn(),
                life.endedBecause(),
                life.successors(),
                life.versions().stream().map(PublicContent::version).toList(),
                life.statuses().stream().map(PublicContent::status).toList(),
                line.actions().stream().map(PublicContent::action).toList(),
                shown.grounds(),
                shown.mapLinks(),
                basis);
    }

    private static PublicVersion version(VersionItem version) {
        return new PublicVersion(
                version.ordinal(),
                version.wording(),
                version.validFrom(),
                version.source(),
                version.change(),
                version.from());
    }

    private static PublicStatus status(StatusItem status) {
        return new PublicStatus(
                status.year(),
                status.status(),
                status.breaksSeries(),
                status.versionOrdinal(),
                status.grounds(),
                status.decidedOn(),
                status.minuteReference(),
                List.copyOf(status.quotes()));
    }

    private static PublicAction action(ActionItem action) {
        return new PublicAction(
                action.id(),
                action.planYear(),
                action.title(),
                action.description(),
                action.owner(),
                action.decision(),
                action.dueOn(),
                action.state(),
                action.outcome());
    }
}
