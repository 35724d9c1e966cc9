package se.arshjulet.form.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerRules;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Earlier;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FileLimits;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.FormState;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Proposed;
import se.arshjulet.form.Question;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;
import se.arshjulet.form.Section;
import se.arshjulet.form.table.TableReading;

/** Answers to a form that is tried: checked as others, kept while the page is open and nowhere else. */
final class PreviewAnswers implements FieldActions, PartActions, FormOffers {

    private static final UUID NOBODY = new UUID(0, 0);

    private final FormDefinition definition;
    private final Registers registers;
    private final FormView form;
    private AnswerSet answers;

    PreviewAnswers(FormDefinition definition, Registers registers) {
        this(definition, registers, AnswerSet.empty());
    }

    private PreviewAnswers(FormDefinition definition, Registers registers, AnswerSet answers) {
        this.definition = definition;
        this.registers = registers;
        this.answers = answers;
        this.form = new FormView(sheet(), new FormActions(this, this, this));
    }

    FormView form() {
        return form;
    }

    /** Brings a part into sight; one with rows has a row to look at. */
    void look(String sectionKey, String question) {
        Optional<Section> section = definition.sections().stream()
                .filter(one -> one.key().equals(sectionKey))
                .findFirst();
        if (section.isEmpty()) {
            return;
        }
        List<AnswerRow> rows = rowsOf(sectionKey);
        if (section.get().repeating() && rows.isEmpty()) {
            show(with(List.of(
                    new AnswerRow(UUID.randomUUID(), sectionKey, answers.rows().size()))));
            rows = rowsOf(sectionKey);
        }
        boolean inParts = section.get().repeating() && !section.get().isTable();
        form.look(inParts ? new FormPlace(sectionKey, rows.get(0).key()) : FormPlace.section(sectionKey), question);
    }

    private List<AnswerRow> rowsOf(String sectionKey) {
        return answers.rows().stream()
                .filter(row -> row.sectionKey().equals(sectionKey))
                .toList();
    }

    /** What has been tried of what the other form asks too, and in the same way. */
    PreviewAnswers of(FormDefinition other, Registers its) {
        List<AnswerRow> rows = answers.rows().stream()
                .filter(row -> other.sections().stream()
                        .anyMatch(part -> part.key().equals(row.sectionKey()) && part.repeating()))
                .toList();
        Map<AnswerKey, GivenAnswer> same = new HashMap<>();
        answers.answers().forEach((at, given) -> {
            boolean there = at.rowKey().equals(AnswerKey.NO_ROW)
                    || rows.stream().anyMatch(row -> row.key().equals(at.rowKey()));
            if (there && asksAlike(other, at)) {
                same.put(at, given);
            }
        });
        return new PreviewAnswers(other, its, new AnswerSet(rows, same));
    }

    private boolean asksAlike(FormDefinition other, AnswerKey at) {
        Question then = definition.question(at.questionKey());
        return other.find(at.questionKey())
                .filter(now -> now.type() == then.type()
                        && now.options().equals(then.options())
                        && other.sectionOf(now.key()).repeating()
                                == !at.rowKey().equals(AnswerKey.NO_ROW))
                .isPresent();
    }

    private FormSheet sheet() {
        return new FormSheet(definition, answers, Set.of(), Earlier.none(), null, Map.of(), given -> "", at -> "");
    }

    @Override
    public Optional<Refusal> save(AnswerKey at, Typed typed) {
        Entry entry = typed.entry();
        Optional<String> problem = AnswerRules.problem(definition, at, entry.status(), entry.value(), answers);
        if (problem.isEmpty()) {
            String comment = answers.at(at).map(GivenAnswer::comment).orElse(null);
            show(answers.with(at, given(entry, AnswerOrigin.TYPED).commented(comment)));
        }
        return problem.map(Refusal::of);
    }

    @Override
    public Optional<String> comment(AnswerKey at, String words) {
        GivenAnswer given = answers.at(at).orElseGet(() -> given(Entry.EMPTY, AnswerOrigin.TYPED));
        show(answers.with(at, given.commented(words.isBlank() ? null : words.strip())));
        return Optional.empty();
    }

    private static GivenAnswer given(Entry entry, AnswerOrigin origin) {
        return new GivenAnswer(entry.status(), entry.value(), origin, NOBODY, null, Instant.EPOCH);
    }

    private void show(AnswerSet changed) {
        Map<AnswerKey, GivenAnswer> computed = new HashMap<>();
        FormState.of(definition, changed)
                .computed()
                .forEach((at, entry) -> computed.put(at, given(entry, AnswerOrigin.COMPUTED)));
        answers = changed.with(computed);
        form.show(sheet());
    }

    @Override
    public void addRow(String sectionKey, @Nullable UUID parentRow) {
        UUID key = UUID.randomUUID();
        List<AnswerRow> rows = new ArrayList<>(answers.rows());
        rows.add(new AnswerRow(key, sectionKey, rows.size()));
        AnswerSet changed = new AnswerSet(rows, answers.answers());
        Optional<Question> parent = definition.section(sectionKey).parentQuestion();
        if (parentRow != null && parent.isPresent()) {
            Entry under = Entry.of(new AnswerValue.RowReference(parentRow));
            changed = changed.with(new AnswerKey(key, parent.get().key()), given(under, AnswerOrigin.TYPED));
        }
        show(changed);
        form.startOn(new FormPlace(sectionKey, key));
    }

    @Override
    public void removeRow(UUID rowKey) {
        show(new AnswerSet(
                answers.rows().stream().filter(row -> !row.key().equals(rowKey)).toList(), answers.answers()));
    }

    @Override
    public List<RegisterEntry> lookUp(RegisterKind kind, String words, int most) {
        return registers.lookUp(kind, words, most);
    }

    @Override
    public Found propose(AnswerKey at, RegisterKind kind, String name) {
        return new Found(null, Optional.of(form.getTranslation("form.preview.no-proposal")));
    }

    @Override
    public List<Proposed> proposed(Collection<UUID> ids) {
        return registers.proposed(ids);
    }

    @Override
    public FileLimits limits(Question question) {
        return FileLimits.orUsual(question.file());
    }

    /** There is no such file: it was never kept. */
    @Override
    public String address(AnswerValue.Attachment file) {
        return "";
    }

    @Override
    public void copyRow(UUID rowKey) {
        AnswerRow copied = answers.rows().stream()
                .filter(row -> row.key().equals(rowKey))
                .findFirst()
                .orElseThrow();
        AnswerRow copy = new AnswerRow(
                UUID.randomUUID(), copied.sectionKey(), answers.rows().size());
        Map<AnswerKey, GivenAnswer> same = new HashMap<>();
        answers.answers().forEach((at, given) -> {
            if (at.rowKey().equals(rowKey)) {
                same.put(new AnswerKey(copy.key(), at.questionKey()), given);
            }
        });
        show(with(List.of(copy)).with(same));
        form.openRow(copy.key());
    }

    @Override
    public Optional<Map<AnswerKey, String>> fill(TableReading reading, AnswerOrigin origin) {
        AnswerSet filled = with(reading.edit().rows());
        Map<AnswerKey, String> refused = new HashMap<>();
        for (Map.Entry<AnswerKey, Entry> cell : reading.edit().entries().entrySet()) {
            Entry entry = cell.getValue();
            Optional<String> problem =
                    AnswerRules.problem(definition, cell.getKey(), entry.status(), entry.value(), filled);
            if (problem.isPresent()) {
                refused.put(cell.getKey(), problem.get());
            } else {
                filled = filled.with(cell.getKey(), given(entry, origin));
            }
        }
        show(filled);
        return Optional.of(refused);
    }

    private AnswerSet with(List<AnswerRow> more) {
        return new AnswerSet(
                Stream.concat(answers.rows().stream(), more.stream()).toList(), answers.answers());
    }

    @Override
    public void refuse(String why) {
        Notice.failed(why);
    }

    @Override
    public Kept keep(AnswerKey at, String name, byte[] content) {
        return new Kept(new AnswerValue.Attachment(UUID.randomUUID(), name, content.length), Optional.empty());
    }

    @Override
    public void asSaved(AnswerKey at, Typed typed) {
        // Nothing tells of saving here.
    }

    @Override
    public void unreadable(AnswerKey at, Typed typed) {
        // It stays in the field.
    }

    @Override
    public void takeOver(AnswerKey at) {
        throw new IllegalStateException("There are no earlier answers to take over");
    }

    @Override
    public void takeOver(FormPlace part) {
        throw new IllegalStateException("There are no earlier answers to take over");
    }
}
