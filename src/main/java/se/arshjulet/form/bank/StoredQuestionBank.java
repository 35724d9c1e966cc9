package se.arshjulet.form.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormUsage;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.Option;
import se.arshjulet.form.OwnForms;
import se.arshjulet.form.OwnForms.Version;
import se.arshjulet.form.Question;
import se.arshjulet.form.bank.BankQuestion.Asked;

/** Reads the published versions, which never change and are kept in memory: the bank has no table of its own. */
@Service
class StoredQuestionBank implements QuestionBank {

    private final OwnForms forms;
    private final FormCatalog catalog;
    private final FormUsage usage;

    StoredQuestionBank(OwnForms forms, FormCatalog catalog, FormUsage usage) {
        this.forms = forms;
        this.catalog = catalog;
        this.usage = usage;
    }

    @Override
    public List<BankQuestion> search(String words) {
        List<String> wanted = Arrays.stream(
                        words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return all().stream()
                .filter(question -> wanted.stream().allMatch(text(question)::contains))
                .sorted(Comparator.comparing(question -> !wanted.stream()
                        .allMatch(question.latest().question().label().toLowerCase(Locale.ROOT)::contains)))
                .toList();
    }

    @Override
    public Optional<BankQuestion> find(UUID formVersionId, String questionKey) {
        return all().stream()
                .filter(question -> question.asked().stream()
                        .anyMatch(asked -> asked.formVersionId().equals(formVersionId)
                                && asked.question().key().equals(questionKey)))
                .findFirst();
    }

    @Override
    public Optional<FormDefinition> form(Lineage.Source source) {
        return forms.versions().stream()
                .filter(version -> version.key().equals(source.form()) && version.number() == source.version())
                .min(Comparator.comparing(Version::shipped))
                .map(version -> catalog.definition(version.id()));
    }

    private static String text(BankQuestion question) {
        return question.asked().stream()
                .flatMap(asked -> Stream.concat(
                        Stream.of(asked.formTitle(), asked.question().label()),
                        asked.question().options().stream().map(Option::label)))
                .distinct()
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private List<BankQuestion> all() {
        Map<UUID, Integer> rounds = usage.counts();
        Map<String, TreeMap<Integer, Version>> byForm = new LinkedHashMap<>();
        // An association's own version stands in the place of a shipped one with the same number.
        forms.versions().forEach(version -> byForm.computeIfAbsent(version.key(), key -> new TreeMap<>())
                .merge(version.number(), version, (one, other) -> one.shipped() ? other : one));
        List<BankQuestion> all = new ArrayList<>();
        byForm.values().forEach(versions -> all.addAll(chains(List.copyOf(versions.values()), rounds)));
        return all;
    }

    private List<BankQuestion> chains(List<Version> versions, Map<UUID, Integer> rounds) {
        Map<Integer, Version> byNumber = new HashMap<>();
        versions.forEach(version -> byNumber.put(version.number(), version));
        return Chains.of(
                versions.stream()
                        .map(version -> catalog.definition(version.id()))
                        .toList(),
                (form, question) ->
                        asked(Objects.requireNonNull(byNumber.get(form.version())), form, question, rounds));
    }

    private static Asked asked(Version version, FormDefinition form, Question question, Map<UUID, Integer> rounds) {
        return new Asked(
                version.id(),
                form.key(),
                form.version(),
                form.title(),
                form.sectionOf(question.key()).title(),
                question,
                version.current(),
                rounds.getOrDefault(version.id(), 0));
    }
}
