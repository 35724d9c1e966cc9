package se.arshjulet.datarequest;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchivePeople;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;

/** What the answers were at one hand-over: in words, question by question in the form's order, and as they are stored. */
@Component
class ArchivedRevision {

    private static final List<String> COLUMNS = List.of(
            "avsnitt",
            "rad",
            "fråga",
            "svar",
            "läge",
            "av",
            "för",
            "när",
            "ursprung",
            "kommentar",
            "källa",
            "radens nyckel",
            "frågans nyckel");

    private final FormCatalog forms;
    private final ArchivePeople people;

    ArchivedRevision(FormCatalog forms, ArchivePeople people) {
        this.forms = forms;
        this.people = people;
    }

    /** @param answers as they are stored */
    record Row(UUID assignmentId, UUID formVersionId, int number, Revisions.Event event, Instant at, String answers) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject("assignment_id", UUID.class),
                    row.getObject("form_version_id", UUID.class),
                    row.getInt("number"),
                    Revisions.Event.valueOf(row.getString("event")),
                    Times.instant(row, "at"),
                    row.getString("answers"));
        }

        /** What its files are called, without an ending: "02-godkant". */
        String name() {
            return "%02d-%s".formatted(number, word(event));
        }
    }

    private static String word(Revisions.Event event) {
        return switch (event) {
            case SUBMITTED -> "inskickat";
            case HANDED_OVER -> "overlamnat";
            case RETURNED -> "atersant";
            case APPROVED -> "godkant";
            case APPROVED_IN_PART -> "godkant-i-delar";
            case REOPENED -> "oppnat-igen";
        };
    }

    void write(Row revision, ArchiveWriter out) throws IOException {
        out.text(revision.name() + ".data.json", revision.answers() + "\n");
        AnswerSet set = AnswerJson.read(revision.answers());
        try (ArchiveWriter.Table table = out.table(revision.name(), COLUMNS)) {
            write(forms.definition(revision.formVersionId()), set, table);
        }
    }

    private void write(FormDefinition form, AnswerSet set, ArchiveWriter.Table table) throws IOException {
        for (Section section : form.sections()) {
            List<UUID> rows = section.repeating()
                    ? set.rowsOf(section.key()).stream().map(row -> row.key()).toList()
                    : List.of(AnswerKey.NO_ROW);
            for (UUID row : rows) {
                for (Question question : section.fields()) {
                    GivenAnswer given =
                            set.at(new AnswerKey(row, question.key())).orElse(null);
                    if (given != null) {
                        write(new Place(form, section, row, question), given, set, table);
                    }
                }
            }
        }
    }

    private record Place(FormDefinition form, Section section, UUID row, Question question) {}

    private void write(Place at, GivenAnswer given, AnswerSet set, ArchiveWriter.Table table) throws IOException {
        boolean inRow = at.section().repeating();
        table.row(Arrays.<@Nullable Object>asList(
                at.section().title(),
                inRow ? at.section().rowTitle(at.row(), set) : null,
                at.question().label(),
                AnswerText.of(at.form(), new AnswerKey(at.row(), at.question().key()), set),
                given.status().name(),
                people.name(given.answeredBy()),
                given.onBehalfOf() == null ? null : people.name(given.onBehalfOf()),
                given.answeredAt(),
                given.origin().name(),
                given.comment(),
                given.source(),
                inRow ? at.row() : null,
                at.question().key()));
    }
}
