package se.arshjulet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.CodedUnits;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.coding.Coding;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.conclusion.Grounds.Stance;
import se.arshjulet.interview.InformantKey;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewRounds.Head;
import se.arshjulet.interview.InterviewState;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.InterviewTexts.TextHead;
import se.arshjulet.interview.Interviews.Line;
import se.arshjulet.interview.NextStep;

/** What the demo's coordinator finds under Intervjuer, whoever starts the demo. */
final class DemoInterviews {

    private final InterviewRounds rounds;
    private final InterviewTexts texts;
    private final InformantKey key;
    private final Coding coding;
    private final CodedUnits units;
    private final Codebook codebook;
    private final Conclusions conclusions;
    private final ConclusionDrafts drafts;
    private final Evidence evidence;

    DemoInterviews(ApplicationContext demo) {
        this.rounds = demo.getBean(InterviewRounds.class);
        this.texts = demo.getBean(InterviewTexts.class);
        this.key = demo.getBean(InformantKey.class);
        this.coding = demo.getBean(Coding.class);
        this.units = demo.getBean(CodedUnits.class);
        this.codebook = demo.getBean(Codebook.class);
        this.conclusions = demo.getBean(Conclusions.class);
        this.drafts = demo.getBean(ConclusionDrafts.class);
        this.evidence = demo.getBean(Evidence.class);
    }

    void areHeldLastYearAndInMotionThisYear(int year) {
        List<Head> heads = rounds.list();
        assertThat(heads).extracting(Head::year).containsExactly(year, year - 1);
        assertThat(heads)
                .extracting(Head::stage)
                .containsExactly(InterviewRounds.Stage.UNDER_WAY, InterviewRounds.Stage.CLOSED);
        assertThat(heads.get(1).states()).isEqualTo(Map.of(InterviewState.CONFIRMED, 8));
        assertThat(heads.get(0).states())
                .isEqualTo(Map.of(
                        InterviewState.CONFIRMED, 7,
                        InterviewState.HELD, 1,
                        InterviewState.BOOKED, 2,
                        InterviewState.INVITED, 1,
                        InterviewState.NOT_HELD, 2));
    }

    void showWhatIsStuck() {
        List<Line> lines = rounds.find(rounds.list().get(0).id()).orElseThrow().lines();
        assertThat(lines)
                .filteredOn(line -> line.next().isStuck())
                .singleElement()
                .satisfies(silent -> assertThat(silent.next()).isEqualTo(NextStep.ASK_AGAIN));
        assertThat(lines).extracting(Line::next).contains(NextStep.AWAIT_DAY, NextStep.WRITE_UP);
    }

    void haveTextsUnderPseudonymsFromEveryMemberBothYears() {
        List<TextHead> heads = texts.list();
        assertThat(heads).hasSize(15).extracting(TextHead::pseudonym).allMatch(name -> name.matches("N\\d+"));
        assertThat(heads.stream().map(head -> head.year() + head.member()).distinct())
                .hasSize(12);
        assertThat(key.holders()).hasSize(1);
    }

    void areReadAndAgreedOnButForOneWhereTwoStillDiffer() {
        assertThat(coding.texts())
                .filteredOn(line -> line.stage() != Coding.Stage.AGREED)
                .singleElement()
                .satisfies(differing -> {
                    assertThat(differing.stage()).isEqualTo(Coding.Stage.DIFFERING);
                    assertThat(differing.coders()).hasSize(2);
                    assertThat(differing.differences()).isPositive();
                });
        List<UnitView> agreed = units.list(CodedUnits.Filter.ALL, 0, 500);
        assertThat(agreed).hasSizeGreaterThan(150).noneMatch(unit -> unit.codes()
                .isEmpty());
        assertThat(agreed)
                .as("who is named is blanked wherever a quote is used")
                .anyMatch(unit -> unit.quote().contains("[…]"))
                .noneMatch(unit -> unit.quote().contains("Kicki"));
        assertThat(codebook.history(0, 100))
                .extracting(Codebook.Change::kind)
                .contains(Codebook.ChangeKind.RENAMED, Codebook.ChangeKind.MERGED);
    }

    void bearEveryKonklusionForAndAgainstAndTwoHaveLostAPiece() {
        assertThat(conclusions.list()).hasSize(7).allSatisfy(conclusion -> {
            List<Evidence.Item> items = evidence.of(Evidence.Subject.conclusion(conclusion.id()));
            assertThat(items).extracting(Evidence.Item::stance).contains(Stance.SUPPORTS, Stance.CONTRADICTS);
            assertThat(items.stream().map(item -> item.unit().year()).distinct())
                    .hasSize(2);
            assertThat(evidence.spread(Evidence.Subject.conclusion(conclusion.id()))
                            .byMember())
                    .as("who is only co-opted is no member")
                    .hasSize(6);
        });
        assertThat(drafts.underWay()).singleElement().satisfies(draft -> {
            assertThat(draft.state()).isEqualTo(ConclusionDrafts.State.WRITING);
            assertThat(evidence.of(Evidence.Subject.draft(draft.id())))
                    .extracting(Evidence.Item::stance)
                    .contains(Stance.SUPPORTS, Stance.CONTRADICTS);
        });
        assertThat(evidence.losses()).extracting(Evidence.Loss::number).containsExactly(2, 3);
    }
}
