package se.arshjulet.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An answer set in the making, for tests. */
public final class Answering {

    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    private final List<AnswerRow> rows = new ArrayList<>();
    private final Map<AnswerKey, GivenAnswer> answers = new HashMap<>();

    /** The organisation form as the product ships it. */
    public static FormDefinition organisationForm() {
        return FormDefinitionReader.read(shipped("forms/organisation-1.json"), "organisation-1");
    }

    /** A form of src/test/resources/forms-for-tests. */
    public static FormDefinition formForTests(String name) {
        return FormDefinitionReader.read(shipped("forms-for-tests/" + name + ".json"), name);
    }

    /** A row of any section. */
    public UUID row(String sectionKey) {
        UUID key = UUID.randomUUID();
        rows.add(new AnswerRow(key, sectionKey, rows.size()));
        return key;
    }

    static String shipped(String path) {
        try (InputStream file = Answering.class.getClassLoader().getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public UUID unit(String name) {
        UUID key = UUID.randomUUID();
        rows.add(new AnswerRow(key, "units", rows.size()));
        if (name != null) {
            text(new AnswerKey(key, "name"), name);
        }
        return key;
    }

    public UUID unit(String name, UUID parent) {
        UUID key = unit(name);
        return parent(key, parent);
    }

    public UUID parent(UUID row, UUID parent) {
        give(new AnswerKey(row, "parent"), new AnswerValue.RowReference(parent));
        return row;
    }

    public Answering remove(UUID row) {
        rows.removeIf(r -> r.key().equals(row));
        return this;
    }

    public Answering text(AnswerKey at, String text) {
        return give(at, new AnswerValue.Text(text));
    }

    public Answering give(AnswerKey at, AnswerValue value) {
        return put(at, AnswerStatus.GIVEN, value);
    }

    public Answering put(AnswerKey at, AnswerStatus status, AnswerValue value) {
        answers.put(at, new GivenAnswer(status, value, AnswerOrigin.TYPED, SOMEBODY, null, Instant.EPOCH));
        return this;
    }

    public AnswerSet set() {
        return new AnswerSet(rows, answers);
    }
}
