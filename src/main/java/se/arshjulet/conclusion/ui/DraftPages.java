package se.arshjulet.conclusion.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.base.DateWords;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.ui.ReviewTracks;

/** Opens the page of a konklusion on its way, for whoever drives it and for whom it waits for. */
@Component
class DraftPages {

    private final ConclusionDrafts drafts;
    private final Conclusions conclusions;
    private final Evidence evidence;
    private final Reviews reviews;
    private final ReviewTracks tracks;
    private final DateWords words;

    DraftPages(
            ConclusionDrafts drafts,
            Conclusions conclusions,
            Evidence evidence,
            Reviews reviews,
            ReviewTracks tracks,
            DateWords words) {
        this.drafts = drafts;
        this.conclusions = conclusions;
        this.evidence = evidence;
        this.reviews = reviews;
        this.tracks = tracks;
        this.words = words;
    }

    /** Null if there is none that she may see. */
    @Nullable
    DraftPage open(UUID draftId) {
        return drafts.find(draftId).isEmpty()
                ? null
                : new DraftPage(drafts, conclusions, evidence, reviews, tracks, words, draftId);
    }

    ConclusionDrafts drafts() {
        return drafts;
    }
}
