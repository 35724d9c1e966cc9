package se.arshjulet.interview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;
import se.arshjulet.interview.NoteTable.Note;

/** The notes of an interview as one text to read: the guide's parts, and under each question what was written down. */
final class NotesText {

    /** What is written outside the guide's questions. */
    static final String FREE = "_free";

    static final String OTHER = "Övriga anteckningar";

    private NotesText() {}

    /** A part of the notes where something is written down. */
    record Part(String sectionKey, String title, List<Said> said) {}

    /** @param question empty for what is written outside the guide */
    record Said(String question, String words) {}

    static List<Part> parts(FormDefinition guide, Map<String, Note> notes) {
        List<Part> parts = guide.sections().stream()
                .map(section -> part(section, notes))
                .filter(part -> !part.said().isEmpty())
                .collect(Collectors.toList());
        Note free = notes.get(FREE);
        if (free != null && isWritten(free)) {
            parts.add(new Part(FREE, OTHER, List.of(new Said("", free.content().strip()))));
        }
        return parts;
    }

    private static Part part(Section section, Map<String, Note> notes) {
        return new Part(
                section.key(),
                section.title(),
                section.questions().stream()
                        .flatMap(question -> said(question, notes.get(question.key())))
                        .toList());
    }

    private static Stream<Said> said(Question question, @Nullable Note note) {
        return note != null && isWritten(note)
                ? Stream.of(new Said(question.label(), note.content().strip()))
                : Stream.empty();
    }

    private static boolean isWritten(Note note) {
        return !note.content().isBlank();
    }

    /** @param corrections what the informant says is wrong, by the part's key; stands after the part */
    static String of(List<Part> parts, Map<String, String> corrections) {
        return parts.stream().map(part -> text(part, corrections)).collect(Collectors.joining("\n\n"));
    }

    private static String text(Part part, Map<String, String> corrections) {
        String words = part.said().stream()
                .map(said -> said.question().isEmpty() ? said.words() : said.question() + "\n" + said.words())
                .collect(Collectors.joining("\n\n"));
        String correction = corrections.get(part.sectionKey());
        return part.title() + "\n\n" + words
                + (correction == null ? "" : "\n\nRättelse från den intervjuade: " + correction.strip());
    }

    static String partName(FormDefinition guide, String sectionKey) {
        return guide.sections().stream()
                .filter(section -> section.key().equals(sectionKey))
                .map(Section::title)
                .findFirst()
                .orElse(OTHER);
    }
}
