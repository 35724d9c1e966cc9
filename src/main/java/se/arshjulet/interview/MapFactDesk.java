package se.arshjulet.interview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.Problems;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.ChangedMeanwhileException;
import se.arshjulet.datarequest.InvalidAnswerException;
import se.arshjulet.datarequest.NotAnswerableException;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.RowTree;
import se.arshjulet.form.Section;

/** Puts facts where they are asked, by the same services as whoever fills in on behalf. */
@Service
@Transactional
class MapFactDesk implements MapFacts {

    private final InterviewRepository interviews;
    private final KeyInformantRepository informants;
    private final Rounds rounds;
    private final Assignments assignments;
    private final Answers answers;
    private final AuditLog audit;
    private final DateWords dates;

    MapFactDesk(
            InterviewRepository interviews,
            KeyInformantRepository informants,
            Rounds rounds,
            Assignments assignments,
            Answers answers,
            AuditLog audit,
            DateWords dates) {
        this.interviews = interviews;
        this.informants = informants;
        this.rounds = rounds;
        this.assignments = assignments;
        this.answers = answers;
        this.audit = audit;
        this.dates = dates;
    }

    @Override
    public List<Place> places(UUID interviewId) {
        InterviewAccess.coordinator();
        return asked(interviewId).map(this::place).toList();
    }

    private Stream<AssignmentItem> asked(UUID interviewId) {
        Optional<UUID> member = interviews
                .findById(interviewId)
                .flatMap(it -> informants.findById(it.informantId()))
                .filter(informant -> informant.consentWithdrawnAt() == null)
                .map(KeyInformant::memberId);
        return member.stream().flatMap(id -> rounds.underWay().stream()
                .filter(item -> item.memberId().equals(id) && item.state().isAnswerable()));
    }

    private Place place(AssignmentItem item) {
        Assignments.Sheet sheet = assignments.open(item.id());
        return new Place(
                item.id(),
                sheet.roundTitle(),
                item.answererName(),
                item.dueOn(),
                sheet.form().sections().stream()
                        .flatMap(section -> fields(section, sheet))
                        .toList());
    }

    private static Stream<Field> fields(Section section, Assignments.Sheet sheet) {
        Stream<UUID> rows = section.repeating()
                ? RowTree.of(section, sheet.answers()).stream().map(RowTree.Node::key)
                : Stream.of(AnswerKey.NO_ROW);
        return rows.flatMap(row -> section.questions().stream()
                .filter(question -> isWords(question) && !sheet.form().isComputed(question.key()))
                .filter(question -> !sheet.approved().contains(new AnswerKey(row, question.key())))
                .map(question -> new Field(
                        row,
                        question.key(),
                        name(section, row, sheet) + ": " + question.label(),
                        AnswerText.of(sheet.form(), new AnswerKey(row, question.key()), sheet.answers()))));
    }

    private static String name(Section section, UUID row, Assignments.Sheet sheet) {
        String title = section.repeating() ? section.rowTitle(row, sheet.answers()) : "";
        return title.isBlank() ? section.title() : title;
    }

    private static boolean isWords(Question question) {
        return question.type() == QuestionType.LONG_TEXT || question.type() == QuestionType.SHORT_TEXT;
    }

    @Override
    public void put(UUID interviewId, UUID assignmentId, UUID rowKey, String questionKey, String words) {
        InterviewAccess.coordinator();
        Place place = asked(interviewId)
                .filter(item -> item.id().equals(assignmentId))
                .map(this::place)
                .findFirst()
                .orElseThrow(StaleInterviewException::new);
        Optional<Field> field = place.fields().stream()
                .filter(one -> one.rowKey().equals(rowKey) && one.questionKey().equals(questionKey))
                .findFirst();
        new Problems()
                .when(field.isEmpty(), "question", "Välj vilken fråga uppgiften hör till.")
                .required("fact", words, "Skriv uppgiften som den ska stå i svaret.")
                .raise(InvalidInterviewException::new);
        AnswerKey at = new AnswerKey(rowKey, questionKey);
        String before = field.map(Field::stands).orElse("");
        String after = before.isBlank() ? words.strip() : before + "\n\n" + words.strip();
        try {
            answers.source(assignmentId, "Intervju " + dates.dayAndYear(dates.today()));
            answers.save(
                    assignmentId,
                    at,
                    Entry.of(new AnswerValue.Text(after)),
                    assignments.open(assignmentId).answers().at(at).orElse(null));
        } catch (InvalidAnswerException refusal) {
            throw new InvalidInterviewException("fact", String.valueOf(refusal.getMessage()));
        } catch (ChangedMeanwhileException | NotAnswerableException somebodyWasFirst) {
            throw new StaleInterviewException();
        }
        audit.record("interview.factForMap", assignmentId, "Förde in en uppgift från en intervju i " + place.title());
    }
}
