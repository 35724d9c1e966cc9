package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.stream.Stream;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.conclusion.ConclusionDrafts.Sheet;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.conclusion.Evidence.Subject;
import se.arshjulet.conclusion.Spread;
import se.arshjulet.conclusion.StaleDraftException;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.StaleReviewException;
import se.arshjulet.review.ui.ReviewTracks;

/** A konklusion on its way: what it says, what it leans on, where it stands and what is hers to do about it. */
class DraftPage extends Page {

    private final ConclusionDrafts drafts;
    private final Conclusions conclusions;
    private final Evidence evidence;
    private final Reviews reviews;
    private final ReviewTracks tracks;
    private final DateWords words;
    private final UUID draftId;
    private final SignedIn person = SignedIn.current();

    DraftPage(
            ConclusionDrafts drafts,
            Conclusions conclusions,
            Evidence evidence,
            Reviews reviews,
            ReviewTracks tracks,
            DateWords words,
            UUID draftId) {
        super(Width.WORKING);
        this.drafts = drafts;
        this.conclusions = conclusions;
        this.evidence = evidence;
        this.reviews = reviews;
        this.tracks = tracks;
        this.words = words.in(getLocale());
        this.draftId = draftId;
        addClassName("draft");
        show();
    }

    private void show() {
        removeAll();
        drafts.find(draftId)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new Paragraph(getTranslation("conclusion.draft.gone")),
                                new Anchor("konklusioner", getTranslation("conclusion.title"))));
    }

    private void show(Sheet sheet) {
        Span eyebrow = new Span(
                new Anchor("konklusioner", getTranslation("conclusion.title")),
                new Span(" · " + getTranslation("conclusion.draft.title")));
        eyebrow.addClassName("eyebrow");
        add(eyebrow, header(sheet));
        if (!sheet.returned().isEmpty()) {
            add(band(getTranslation("conclusion.draft.returned"), sheet.returned()));
        }
        if (!sheet.endedBecause().isEmpty()) {
            add(band(getTranslation("conclusion.draft.ended-because"), sheet.endedBecause()));
        }
        DraftBar bar = new DraftBar(this, drafts, reviews, sheet, words);
        if (sheet.mayDrive() && sheet.line().state().isWritten()) {
            add(bar.form(conclusions.list().stream()
                    .filter(line -> line.holdsOn(words.today()))
                    .toList()));
        } else if (!sheet.words().explanation().isEmpty()) {
            Paragraph explanation = new Paragraph(sheet.words().explanation());
            explanation.addClassNames("written", "conclusion-explanation");
            add(explanation);
        }
        add(said(sheet));
        if (bar.hasSomethingToDo()) {
            add(bar);
        }
    }

    private PageHeader header(Sheet sheet) {
        PageHeader header = new PageHeader(sheet.words().wording())
                .with(new AreaTags(sheet.words().areas()));
        header.with(new StatusBadge(
                Labels.look(sheet.line().state()),
                getTranslation(Labels.key(sheet.line().state()))));
        if (!sheet.words().from().isEmpty()) {
            header.with(new Span(
                    new Span(Labels.of(sheet.words().change()) + ": "),
                    Numbers.links(sheet.words().from().stream().sorted().toList())));
        }
        if (sheet.line().dueOn() != null && sheet.review() == null) {
            header.with(new Span(getTranslation(
                    "conclusion.draft.due", words.dayAndYear(sheet.line().dueOn()))));
        }
        if (sheet.review() != null) {
            header.with(new Span(tracks.sentence(sheet.review(), words)));
        }
        if (sheet.stand() != null) {
            header.with(new Span(getTranslation(
                    "conclusion.draft.stood",
                    words.dayAndYear(sheet.stand().decidedOn()),
                    sheet.stand().minuteReference())));
        }
        if (sheet.number() != null) {
            header.with(
                    new Anchor(Numbers.address(sheet.number()), getTranslation("conclusion.numbered", sheet.number())));
        }
        return header;
    }

    /** Coordinators read the quotes; others how they are spread, if they signed in themselves. */
    private Section said(Sheet sheet) {
        Section section = new Section();
        section.addClassName("evidence-summary");
        Div head = new Div(new H2(getTranslation("conclusion.evidence")));
        head.addClassName("section-head");
        section.add(head);
        boolean seesSpread = !person.byLink()
                && Stream.of(Role.COORDINATOR, Role.REVIEWER, Role.READER).anyMatch(person::is);
        if (!seesSpread) {
            Paragraph signIn = new Paragraph(getTranslation("conclusion.evidence.sign-in"));
            signIn.addClassName("quiet");
            section.add(signIn);
            return section;
        }
        Subject subject = Subject.draft(draftId);
        Spread spread = evidence.spread(subject);
        section.add(new Paragraph(EvidenceSummary.sentence(this, spread)));
        if (!spread.isEmpty()) {
            section.add(new SpreadPicture(spread));
        }
        if (sheet.mayDrive()) {
            if (sheet.line().state().isWritten()) {
                head.add(new Button(getTranslation("conclusion.evidence.choose"), click -> UI.getCurrent()
                        .navigate(DraftPickerView.address(draftId))));
            }
            section.add(new EvidenceColumns(
                    evidence.of(subject),
                    sheet.line().state().isWritten() ? EvidenceColumns.Changes.FREELY : EvidenceColumns.Changes.NONE,
                    evidence,
                    words,
                    this::show));
        }
        return section;
    }

    private static Div band(String what, String written) {
        Paragraph said = new Paragraph(written);
        said.addClassName("written");
        Div band = new Div(new Paragraph(what), said);
        band.addClassNames("band", "band-attention");
        return band;
    }

    /** Does what moves it on; if somebody was first, says so and shows how it stands. */
    void goOn(Runnable work, String done) {
        try {
            work.run();
            show();
            Notice.done(done);
        } catch (StaleDraftException | StaleReviewException somebodyWasFirst) {
            show();
            Notice.failed(getTranslation("follow-up.stale"));
        }
    }
}
