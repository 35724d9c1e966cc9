package se.arshjulet.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads and writes definitions as JSON, and refuses one that could not be answered. */
final class FormDefinitionReader {

    // A misspelt word in a form must be found when it is read, not when somebody misses what it should have done.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // What a question is worked out to be is no part of how it is written.
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private FormDefinitionReader() {}

    /** @param source where it comes from, for the message
     * @throws InvalidFormException if it is no form, or one that contradicts itself */
    static FormDefinition read(String json, String source) {
        FormDefinition form;
        try {
            form = JSON.readValue(json, FormDefinition.class);
        } catch (JsonProcessingException e) {
            throw new InvalidFormException(source, e.getOriginalMessage());
        }
        List<String> faults = faults(form);
        if (!faults.isEmpty()) {
            throw new InvalidFormException(source, String.join("; ", faults));
        }
        return form;
    }

    static String write(FormDefinition form) {
        try {
            return JSON.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form definition could not be written", e);
        }
    }

    private static List<String> faults(FormDefinition form) {
        List<String> faults = new ArrayList<>();
        if (form.key() == null || form.key().isBlank() || form.title() == null || form.version() < 1) {
            faults.add("a form needs a key, a title and a version from 1");
        }
        if (form.sections().isEmpty()) {
            faults.add("the form has no section");
        }
        Set<String> sections = new HashSet<>();
        Set<String> questions = new HashSet<>();
        for (Section section : form.sections()) {
            if (!sections.add(section.key())) {
                faults.add("two sections are called " + section.key());
            }
            for (Question question : section.questions()) {
                if (!questions.add(question.key())) {
                    faults.add("two questions are called " + question.key());
                }
                faults.addAll(faults(question, section));
            }
            faults.addAll(faults(section));
        }
        return faults;
    }

    private static List<String> faults(Section section) {
        List<String> faults = new ArrayList<>();
        if (section.questions().isEmpty()) {
            faults.add("section " + section.key() + " asks nothing");
        }
        if (section.questions().stream()
                        .filter(question -> question.type() == QuestionType.PARENT_ROW)
                        .count()
                > 1) {
            faults.add("section " + section.key() + " has two hierarchies");
        }
        if (section.repeating()
                && section.questions().stream()
                        .noneMatch(question -> question.type() == QuestionType.SHORT_TEXT
                                && question.key().equals(section.titleQuestion()))) {
            faults.add("section " + section.key() + " repeats, so a short text must name its rows");
        }
        return faults;
    }

    private static List<String> faults(Question question, Section section) {
        List<String> faults = new ArrayList<>();
        if (question.key() == null || question.type() == null || question.label() == null) {
            faults.add("a question in " + section.key() + " lacks key, type or label");
            return faults;
        }
        Set<String> codes = new HashSet<>();
        question.options().forEach(option -> {
            if (!codes.add(option.code())) {
                faults.add("question " + question.key() + " has the option " + option.code() + " twice");
            }
        });
        boolean chooses = question.type() == QuestionType.ONE_OF || question.type() == QuestionType.SEVERAL_OF;
        if (chooses && codes.isEmpty() && !question.allowOther()) {
            faults.add("question " + question.key() + " has nothing to choose from");
        }
        if (question.type() == QuestionType.PARENT_ROW && !section.repeating()) {
            faults.add("question " + question.key() + " points at rows, but its section has none");
        }
        return faults;
    }
}
