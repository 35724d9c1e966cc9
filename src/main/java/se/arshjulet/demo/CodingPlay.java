package se.arshjulet.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Role;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.Coding;
import se.arshjulet.coding.Differences;
import se.arshjulet.coding.Differences.Difference;
import se.arshjulet.coding.Differences.Outcome;
import se.arshjulet.demo.CodingStory.Code;
import se.arshjulet.demo.CodingStory.Second;
import se.arshjulet.demo.CodingStory.Settlement;
import se.arshjulet.demo.CodingStory.Unit;
import se.arshjulet.demo.InterviewStory.Interview;
import se.arshjulet.demo.Stage.Player;
import se.arshjulet.interview.InterviewTexts.TextHead;

/** What the demo's coordinators mark in the interviews, each with the product's own services. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class CodingPlay {

    private final Codebook codebook;
    private final Coding coding;
    private final Differences differences;
    private final InterviewScript script;

    CodingPlay(Codebook codebook, Coding coding, Differences differences, InterviewScript script) {
        this.codebook = codebook;
        this.coding = coding;
        this.differences = differences;
        this.script = script;
    }

    /** As it is when they begin: some codes under other names, and some that are to be one. */
    void writeCodebook(Ensemble ensemble) {
        CodingStory.Codebook story = script.codebook();
        Map<String, String> firstNames =
                story.renamed().stream().collect(Collectors.toMap(CodingStory.Renamed::key, CodingStory.Renamed::from));
        ensemble.stage().as(ensemble.coordinator(), () -> {
            Map<String, UUID> ids = new HashMap<>();
            story.codes()
                    .forEach(code -> ids.put(
                            code.key(),
                            codebook.add(draft(
                                    code,
                                    firstNames.getOrDefault(code.key(), code.name()),
                                    code.parent() == null ? null : ids.get(code.parent())))));
            story.merged()
                    .forEach(merged -> codebook.add(
                            new Codebook.Draft(merged.name(), null, merged.definition(), "", "", "", null)));
        });
    }

    /** As it is when they have read the first interviews. */
    void tidyCodebook(Ensemble ensemble) {
        CodingStory.Codebook story = script.codebook();
        ensemble.stage().as(ensemble.coordinator(), () -> {
            Map<String, CodeItem> items = byName();
            story.renamed().forEach(renamed -> {
                Code code = code(story, renamed.key());
                CodeItem item = Objects.requireNonNull(items.get(renamed.from()));
                codebook.change(item.id(), item.version(), draft(code, code.name(), item.parentId()));
            });
            story.merged()
                    .forEach(merged -> codebook.merge(
                            Objects.requireNonNull(items.get(merged.name())).id(),
                            Objects.requireNonNull(
                                            items.get(code(story, merged.into()).name()))
                                    .id()));
        });
    }

    private static Code code(CodingStory.Codebook story, String key) {
        return story.codes().stream()
                .filter(code -> code.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Codebook.Draft draft(Code code, String name, @Nullable UUID parent) {
        return new Codebook.Draft(
                name, parent, code.definition(), code.usedFor(), code.notUsedFor(), code.example(), code.area());
    }

    private Map<String, CodeItem> byName() {
        return codebook.living().stream().collect(Collectors.toMap(CodeItem::name, item -> item));
    }

    /** Every text of the year, by whoever held the interview.
     * @param interviews the year's, with texts */
    void read(Ensemble ensemble, int year, List<Interview> interviews) {
        Map<Integer, UUID> texts = ensemble.stage().as(ensemble.coordinator(), () -> coding.texts().stream()
                .map(Coding.TextLine::head)
                .filter(head -> head.year() == year)
                .collect(Collectors.toMap(TextHead::number, TextHead::id)));
        Map<String, CodingStory> stories =
                script.codings().stream().collect(Collectors.toMap(CodingStory::text, story -> story));
        interviews.forEach(interview -> read(
                ensemble,
                Objects.requireNonNull(stories.get(interview.text())),
                Objects.requireNonNull(texts.get(interview.informant())),
                ensemble.person(interview.interviewer())));
    }

    /** One reads it, or two apart; what two differ in is settled by the first as the story says. */
    private void read(Ensemble ensemble, CodingStory story, UUID textId, Player reader) {
        ensemble.stage().as(reader, () -> {
            mark(textId, story.units());
            identify(textId, story);
            coding.done(textId);
        });
        Second second = story.second();
        if (second != null) {
            ensemble.stage().as(colleague(ensemble, reader), () -> {
                coding.begin(textId);
                mark(textId, second.units());
                coding.done(textId);
            });
            ensemble.stage().as(reader, () -> settle(textId, story, second));
        }
    }

    private static Player colleague(Ensemble ensemble, Player reader) {
        return ensemble.people().values().stream()
                .filter(player -> player.role() == Role.COORDINATOR && !player.equals(reader))
                .findFirst()
                .orElseThrow();
    }

    private void mark(UUID textId, List<Unit> units) {
        Map<String, UUID> codes = codes();
        Coding.Sheet sheet = coding.open(textId).orElseThrow();
        for (Unit unit : units) {
            UUID id = coding.mark(
                            textId, sheet.head().sha256(), Passages.only(sheet.content(), unit.quote()), unit.quote())
                    .id();
            coding.describe(id, new Coding.Description(unit.condensation(), "", unit.area()));
            coding.code(
                    id,
                    unit.codes().stream()
                            .map(key -> Objects.requireNonNull(codes.get(key)))
                            .collect(Collectors.toSet()));
        }
    }

    /** By the story's key, whichever of its names each has now. */
    private Map<String, UUID> codes() {
        CodingStory.Codebook story = script.codebook();
        Map<String, CodeItem> items = byName();
        Map<String, UUID> ids = new HashMap<>();
        story.codes().forEach(code -> {
            CodeItem item = items.get(code.name());
            if (item != null) {
                ids.put(code.key(), item.id());
            }
        });
        story.renamed().forEach(renamed -> {
            CodeItem item = items.get(renamed.from());
            if (item != null) {
                ids.put(renamed.key(), item.id());
            }
        });
        return ids;
    }

    private void identify(UUID textId, CodingStory story) {
        Coding.Sheet sheet = coding.open(textId).orElseThrow();
        story.identifying().forEach(words -> Passages.all(sheet.content(), words)
                .forEach(at -> coding.identify(textId, sheet.head().sha256(), at, words)));
    }

    private void settle(UUID textId, CodingStory story, Second second) {
        Map<String, Outcome> outcomes =
                second.settled().stream().collect(Collectors.toMap(Settlement::unit, Settlement::take));
        Map<String, String> keys = new HashMap<>();
        second.units().forEach(unit -> keys.put(unit.quote(), unit.key()));
        story.units().forEach(unit -> keys.put(unit.quote(), unit.key()));
        for (Difference difference : differences.of(textId).orElseThrow().differences()) {
            Coding.Unit unit = difference.first() == null ? difference.second() : difference.first();
            Outcome outcome = outcomes.get(keys.get(Objects.requireNonNull(unit).quote()));
            if (outcome != null) {
                differences.settle(difference.id(), outcome);
            }
        }
    }
}
