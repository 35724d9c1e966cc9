package se.arshjulet.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjulet.coding.Differences.Outcome;
import se.arshjulet.conclusion.Grounds.Stance;
import se.arshjulet.demo.CodingStory.Code;
import se.arshjulet.demo.CodingStory.Settlement;
import se.arshjulet.demo.CodingStory.Unit;
import se.arshjulet.demo.EvidenceStory.Piece;
import se.arshjulet.demo.EvidenceStory.Said;
import se.arshjulet.demo.InterviewStory.InformantStory;
import se.arshjulet.demo.InterviewStory.Interview;
import se.arshjulet.demo.InterviewStory.State;
import se.arshjulet.interview.MappingArea;

class InterviewScriptTest {

    private final Script people = new Script(new ObjectMapper());
    private final InterviewScript script = new InterviewScript(people);
    private final InterviewStory story = script.interviews();
    private final List<CodingStory> codings = script.codings();
    private final List<Piece> evidence = script.evidence().evidence();

    @Test
    void everyMemberIsInterviewedInBothYears() {
        Set<String> members = people.lastYear().keySet();
        assertThat(story.rounds()).hasSize(2).allSatisfy(round -> assertThat(withText(round.yearsAgo())
                        .map(interview -> informant(interview).member()))
                .containsAll(members));
    }

    @Test
    void thisYearsRoundIsInMotion() {
        assertThat(story.interviews().stream()
                        .filter(interview -> interview.yearsAgo() == 0)
                        .map(Interview::state))
                .contains(State.values());
        assertThat(story.interviews().stream()
                        .filter(interview -> interview.yearsAgo() == 1)
                        .map(Interview::state))
                .containsOnly(State.CONFIRMED);
    }

    @Test
    void informantsAreNumberedAsTheyComeAndNobodyCanBeWrittenTo() {
        assertThat(story.informants().stream().map(InformantStory::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, story.informants().size())
                                .boxed()
                                .toList());
        assertThat(story.informants())
                .allSatisfy(informant -> assertThat(informant.email()).endsWith(".example"))
                .extracting(InformantStory::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTextIsAConversationAsItIsStored() {
        assertThat(texts()).hasSizeGreaterThanOrEqualTo(14).doesNotHaveDuplicates();
        assertThat(texts()).allSatisfy(file -> {
            String text = script.text(file);
            assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            assertThat(text).doesNotContain("\r").contains("å", "ä", "ö");
            assertThat(text.strip().split("\n\n")).allMatch(turn -> turn.startsWith("I: ") || turn.startsWith("N: "));
            assertThat(text.split("\\s+").length).isBetween(600, 1200);
        });
        assertThat(texts().stream().map(script::text))
                .as("an emoji, so that places in code points and in UTF-16 differ")
                .anyMatch(text -> text.codePoints().count() != text.length());
    }

    @Test
    void everyTextIsCodedAndEveryQuoteOccursOnceInItsText() {
        assertThat(codings.stream().map(CodingStory::text)).containsExactlyInAnyOrderElementsOf(texts());
        assertThat(codings).allSatisfy(coding -> {
            String text = script.text(coding.text());
            assertThat(coding.units()).hasSizeBetween(8, 14);
            assertThat(bothCoders(coding)).allSatisfy(unit -> {
                assertThat(Passages.only(text, unit.quote()).of(text)).isEqualTo(unit.quote());
                assertThat(unit.condensation()).isNotBlank();
            });
            assertThat(coding.identifying())
                    .allSatisfy(words -> assertThat(Passages.all(text, words)).isNotEmpty());
            assertThat(coding.units().stream().map(Unit::area).collect(toSet()))
                    .isEqualTo(EnumSet.allOf(MappingArea.class));
        });
        assertThat(codings.stream().flatMap(this::bothCoders).map(Unit::key)).doesNotHaveDuplicates();
    }

    @Test
    void everyCodeIsUsedAndStandsUnderOneNamedBefore() {
        List<Code> codes = script.codebook().codes();
        Set<String> named = new HashSet<>();
        codes.forEach(code -> {
            assertThat(code.definition()).isNotBlank();
            if (code.parent() != null) {
                assertThat(named).contains(code.parent());
            }
            assertThat(named.add(code.key())).as(code.key()).isTrue();
        });
        Set<String> used = codings.stream()
                .flatMap(this::bothCoders)
                .flatMap(unit -> unit.codes().stream())
                .collect(toSet());
        assertThat(used)
                .isEqualTo(codes.stream()
                        .filter(code -> code.parent() != null)
                        .map(Code::key)
                        .collect(toSet()));
        assertThat(codes.stream().map(Code::name)).doesNotHaveDuplicates();
        assertThat(script.codebook().merged()).allMatch(merged -> used.contains(merged.into()));
        assertThat(script.codebook().renamed()).allMatch(renamed -> used.contains(renamed.key()));
    }

    @Test
    void whereTwoHaveCodedExactlyWhatDiffersIsSettledOrAllOfItWaits() {
        List<CodingStory> byTwo =
                codings.stream().filter(coding -> coding.second() != null).toList();
        assertThat(byTwo).hasSizeGreaterThanOrEqualTo(2).allSatisfy(coding -> {
            assertThat(differences(coding)).isNotEmpty();
            if (!coding.second().settled().isEmpty()) {
                assertThat(coding.second().settled().stream().map(Settlement::unit))
                        .containsExactlyInAnyOrderElementsOf(differences(coding));
            }
        });
        assertThat(byTwo).anyMatch(coding -> coding.second().settled().isEmpty());
    }

    @Test
    void everyKonklusionRestsOnSeveralMembersBothYearsAndMostAreContradicted() {
        Set<Integer> contradicted = new HashSet<>();
        IntStream.rangeClosed(1, 7).forEach(number -> {
            List<CodingStory> supporting = leaningOn(number, Stance.SUPPORTS);
            assertThat(supporting.stream().map(this::interviewOf).map(Interview::yearsAgo))
                    .contains(0, 1);
            assertThat(supporting.stream()
                            .map(this::interviewOf)
                            .map(this::informant)
                            .map(InformantStory::member)
                            .distinct())
                    .hasSizeGreaterThanOrEqualTo(3);
            if (!leaningOn(number, Stance.CONTRADICTS).isEmpty()) {
                contradicted.add(number);
            }
        });
        assertThat(contradicted).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void aKonklusionRestsOnlyOnWhatTheCodersAgreeOn() {
        Set<String> agreed = codings.stream().flatMap(this::agreed).collect(toSet());
        assertThat(evidence.stream().map(Piece::unit)).allMatch(agreed::contains);
        assertThat(evidence.stream().map(one -> one.conclusion() + one.unit()))
                .as("a unit leans one way")
                .doesNotHaveDuplicates();
        assertThat(script.evidence().draft().evidence().stream().map(Said::unit))
                .allMatch(agreed::contains);
        assertThat(script.evidence().withdrawn())
                .as("what is taken back is missed")
                .allSatisfy(withdrawal ->
                        assertThat(evidence).anyMatch(one -> one.unit().equals(withdrawal.unit())));
    }

    private Stream<String> agreed(CodingStory coding) {
        if (coding.second() == null) {
            return coding.units().stream().map(Unit::key);
        }
        Set<String> notTaken = coding.second().settled().isEmpty()
                ? differences(coding)
                : coding.second().settled().stream()
                        .filter(settlement -> settlement.take() == Outcome.NEITHER)
                        .map(Settlement::unit)
                        .collect(toSet());
        return coding.units().stream().map(Unit::key).filter(key -> !notTaken.contains(key));
    }

    /** What only one has marked, and what both have marked with different codes. */
    private Set<String> differences(CodingStory coding) {
        Map<String, Unit> first = byQuote(coding.units());
        Map<String, Unit> second = byQuote(coding.second().units());
        Stream<Unit> ofFirst = coding.units().stream()
                .filter(unit -> !second.containsKey(unit.quote())
                        || !Set.copyOf(unit.codes())
                                .equals(Set.copyOf(second.get(unit.quote()).codes())));
        Stream<Unit> ofSecond = coding.second().units().stream().filter(unit -> !first.containsKey(unit.quote()));
        return Stream.concat(ofFirst, ofSecond).map(Unit::key).collect(toSet());
    }

    private static Map<String, Unit> byQuote(List<Unit> units) {
        return units.stream().collect(toMap(Unit::quote, Function.identity()));
    }

    private Stream<Unit> bothCoders(CodingStory coding) {
        return coding.second() == null
                ? coding.units().stream()
                : Stream.concat(coding.units().stream(), coding.second().units().stream());
    }

    private List<CodingStory> leaningOn(int conclusion, Stance stance) {
        Set<String> units = evidence.stream()
                .filter(one -> one.conclusion() == conclusion && one.stance() == stance)
                .map(Piece::unit)
                .collect(toSet());
        return codings.stream()
                .filter(coding -> coding.units().stream().anyMatch(unit -> units.contains(unit.key())))
                .toList();
    }

    private Interview interviewOf(CodingStory coding) {
        return story.interviews().stream()
                .filter(interview -> coding.text().equals(interview.text()))
                .findFirst()
                .orElseThrow();
    }

    private InformantStory informant(Interview interview) {
        return story.informants().get(interview.informant() - 1);
    }

    private Stream<Interview> withText(int yearsAgo) {
        return story.interviews().stream()
                .filter(interview -> interview.yearsAgo() == yearsAgo && interview.text() != null);
    }

    private List<String> texts() {
        return Stream.of(0, 1).flatMap(this::withText).map(Interview::text).toList();
    }
}
