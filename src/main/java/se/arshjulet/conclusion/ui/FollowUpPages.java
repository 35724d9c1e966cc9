package se.arshjulet.conclusion.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.base.DateWords;
import se.arshjulet.conclusion.FollowUpDriving;
import se.arshjulet.conclusion.FollowUpParts;
import se.arshjulet.conclusion.FollowUpProposals;
import se.arshjulet.conclusion.FollowUps;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.ui.ReviewTracks;

/** Opens the page of a follow-up, for whoever drives it and for whom it waits for. */
@Component
class FollowUpPages {

    private final FollowUps followUps;
    private final FollowUpDriving driving;
    private final FollowUpProposals proposals;
    private final FollowUpParts parts;
    private final Reviews reviews;
    private final ReviewTracks tracks;
    private final MeasureChoice measures;
    private final DateWords words;

    FollowUpPages(
            FollowUps followUps,
            FollowUpDriving driving,
            FollowUpProposals proposals,
            FollowUpParts parts,
            Reviews reviews,
            ReviewTracks tracks,
            MeasureChoice measures,
            DateWords words) {
        this.followUps = followUps;
        this.driving = driving;
        this.proposals = proposals;
        this.parts = parts;
        this.reviews = reviews;
        this.tracks = tracks;
        this.measures = measures;
        this.words = words;
    }

    /** Null if there is none in the year that she may see. */
    @Nullable
    FollowUpPage open(int year) {
        return followUps.find(year).isEmpty()
                ? null
                : new FollowUpPage(followUps, driving, proposals, parts, reviews, tracks, measures, words, year);
    }

    FollowUps followUps() {
        return followUps;
    }
}
