package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.conclusion.FollowUpDriving;
import se.arshjulet.conclusion.FollowUpParts;
import se.arshjulet.conclusion.FollowUpProposals;
import se.arshjulet.conclusion.FollowUps;
import se.arshjulet.conclusion.FollowUps.Item;
import se.arshjulet.conclusion.FollowUps.Return;
import se.arshjulet.conclusion.FollowUps.Sheet;
import se.arshjulet.conclusion.FollowUps.State;
import se.arshjulet.conclusion.StaleFollowUpException;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.review.StaleReviewException;
import se.arshjulet.review.ui.ReviewTracks;

/** A follow-up as a document: where it stands, then konklusion by konklusion what is said of it, and what is hers to say. */
class FollowUpPage extends Page {

    private final FollowUps followUps;
    private final FollowUpDriving driving;
    private final FollowUpProposals proposals;
    private final FollowUpParts parts;
    private final Reviews reviews;
    private final ReviewTracks tracks;
    private final MeasureChoice measures;
    private final DateWords words;
    private final int year;

    /** A reader reads; only when she says that she is to register does she get the fields for it. */
    private boolean registering;

    FollowUpPage(
            FollowUps followUps,
            FollowUpDriving driving,
            FollowUpProposals proposals,
            FollowUpParts parts,
            Reviews reviews,
            ReviewTracks tracks,
            MeasureChoice measures,
            DateWords dates,
            int year) {
        super(Width.FULL);
        this.followUps = followUps;
        this.driving = driving;
        this.proposals = proposals;
        this.parts = parts;
        this.reviews = reviews;
        this.tracks = tracks;
        this.measures = measures;
        this.words = dates.in(getLocale());
        this.year = year;
        addClassName("follow-up");
        show();
    }

    private void show() {
        removeAll();
        // Withdrawn meanwhile: there is nothing to show, and the list says so.
        followUps.find(year).ifPresentOrElse(this::show, this::leave);
    }

    private void leave() {
        add(
                new Paragraph(getTranslation("follow-up.gone")),
                new Anchor("konklusioner", getTranslation("follow-up.back")));
    }

    private void show(Sheet sheet) {
        ReviewItem review = sheet.review();
        add(
                new FollowUpHead(this, driving, sheet, words),
                new FollowUpTrack(sheet, review == null ? "" : tracks.sentence(review, words), words));
        sheet.returns().stream().filter(Return::open).forEach(back -> add(sentBack(back)));
        if (!sheet.referredBack().isEmpty()) {
            add(referredBack(sheet));
        }
        if (sheet.line().state() == State.GATHERING) {
            add(new Gathering(sheet));
            return;
        }
        Map<UUID, StandField> stands = new LinkedHashMap<>();
        Map<UUID, ProposalField> proposed = new LinkedHashMap<>();
        sheet.items().forEach(item -> add(entry(sheet, item, stands, proposed)));
        if (mayComment(sheet)
                || !sheet.generalComments().isEmpty()
                || sheet.returns().stream().anyMatch(back -> !back.open())) {
            add(new FollowUpGeneral(
                    sheet, mayComment(sheet) ? commentField(sheet, FollowUpParts.OF_ALL, 0) : null, words));
        }
        FollowUpBar bar = new FollowUpBar(this, driving, parts, reviews, sheet, words, proposed, stands);
        if (bar.hasSomethingToDo()) {
            add(bar);
        }
    }

    private FollowUpEntry entry(
            Sheet sheet, Item item, Map<UUID, StandField> stands, Map<UUID, ProposalField> proposed) {
        FollowUpEntry entry = new FollowUpEntry(item);
        entry.says(new ViewList(item, mayPropose(sheet) ? proposals : null, this));
        entry.says(new MeasureList(item, mayPropose(sheet) ? measures : null, this::show));
        if (mayPropose(sheet)) {
            ProposalField field = new ProposalField(item, proposals, words, this);
            proposed.put(item.id(), field);
            entry.does(field);
        } else {
            entry.does(new Finding(item, sheet.line().state()));
        }
        if (mayComment(sheet) || !item.comments().isEmpty()) {
            entry.does(new CommentList(
                    item.comments(), mayComment(sheet) ? commentField(sheet, item.id(), item.number()) : null, words));
        }
        if (registers(sheet)) {
            StandField stand = new StandField(item);
            stands.put(item.id(), stand);
            entry.does(stand);
        }
        return entry;
    }

    private CommentField commentField(Sheet sheet, UUID itemId, int number) {
        UUID step = Objects.requireNonNull(sheet.stepId());
        return new CommentField(number, words, text -> parts.comment(step, itemId, text), this);
    }

    private Div referredBack(Sheet sheet) {
        return attention(getTranslation("follow-up.referred-back"), sheet.referredBack());
    }

    private Div sentBack(Return back) {
        boolean own = back.by().equals(SignedIn.current().accountId())
                && SignedIn.current().is(Role.COORDINATOR);
        return attention(
                own ? getTranslation("follow-up.sent-back.own") : getTranslation("follow-up.sent-back", back.name()),
                back.text());
    }

    private static Div attention(String what, String written) {
        Paragraph said = new Paragraph(written);
        said.addClassName("written");
        Div band = new Div(new Paragraph(what), said);
        band.addClassNames("band", "band-attention");
        return band;
    }

    static boolean mayPropose(Sheet sheet) {
        return sheet.mayDrive() && sheet.line().state() == State.PROPOSING;
    }

    static boolean mayComment(Sheet sheet) {
        return sheet.mayDo() && sheet.line().state() == State.COMMENTING;
    }

    boolean registers(Sheet sheet) {
        return mayDecide(sheet) && (sheet.mayDrive() || registering);
    }

    void beginToRegister() {
        registering = true;
        show();
    }

    static boolean mayDecide(Sheet sheet) {
        return (sheet.mayDo() || sheet.mayDrive()) && sheet.line().state() == State.DECIDING;
    }

    /** Does what goes on to the next step; if somebody was first, says so and shows how it stands. */
    void goOn(Runnable work, String done) {
        if (attempt(work)) {
            show();
            Notice.done(done);
        }
    }

    /** @return false if somebody was first */
    boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (StaleFollowUpException | StaleReviewException somebodyWasFirst) {
            show();
            Notice.failed(getTranslation("follow-up.stale"));
            return false;
        }
    }
}
