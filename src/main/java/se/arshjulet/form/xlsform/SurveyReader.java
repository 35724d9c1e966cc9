package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;
import se.arshjulet.form.SectionBuilder;

/** Makes a form of the sheets: first what everything is, then what is said of it. */
final class SurveyReader {

    private final Remarks remarks;
    private final DraftQuestions questions;
    private final DraftParts parts;
    private final ReadRules rules;
    private final ReadSettings settings;
    private final Map<String, Integer> rows = new HashMap<>();

    SurveyReader(ReadLists lists, ReadRules rules, ReadSettings settings, Remarks remarks) {
        this.remarks = remarks;
        this.questions = new DraftQuestions(lists, remarks);
        this.parts = new DraftParts(questions, remarks);
        this.rules = rules;
        this.settings = settings;
    }

    /** By what a fault calls it, where it stood. */
    Map<String, Integer> rows() {
        return rows;
    }

    FormDefinition read(ReadSheet survey) {
        Unsupported.columns(survey, remarks);
        parts.read(SurveyNode.all(survey, remarks));
        List<DraftPart> drafts = parts.parts();
        List<Section> bare = drafts.stream().map(this::bare).toList();
        drafts.forEach(this::place);
        FormDefinition skeleton = form(bare);
        ReadLogic logic = new ReadLogic(names(skeleton, drafts), rules, remarks);
        List<Section> whole = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            DraftPart draft = drafts.get(i);
            Section section = skeleton.sections().get(i);
            whole.add(new SectionBuilder(section)
                    .showIf(logic.showIf(draft, section))
                    .questions(draft.questions().stream()
                            .map(question -> logic.question(question, section))
                            .toList())
                    .build());
        }
        FormDefinition form = form(whole);
        if (remarks.isWell()) {
            changes(form, names(form, drafts));
        }
        return form;
    }

    private void changes(FormDefinition form, Names names) {
        Map<String, SurveyRow> byName = new HashMap<>();
        questions.parts().values().forEach(row -> byName.put(row.name(), row));
        form.sections().forEach(section -> section.questions().stream()
                .filter(question -> PartNames.hasParts(question.type()))
                .forEach(question -> ChangedParts.note(question, section, names, byName, remarks)));
    }

    private FormDefinition form(List<Section> sections) {
        return new FormDefinition(
                settings.key(),
                settings.version(),
                settings.title(),
                parts.formIntro(),
                settings.fixedWording(),
                sections);
    }

    private Names names(FormDefinition skeleton, List<DraftPart> drafts) {
        Map<String, String> names = new HashMap<>();
        questions.parts().forEach((path, row) -> names.put(path, row.name()));
        Map<String, List<String>> yesNo = new HashMap<>();
        for (DraftPart part : drafts) {
            names.put(part.key(), part.key());
            part.questions().forEach(draft -> {
                names.put(draft.question().key(), draft.question().key());
                yesNo.put(draft.question().key(), draft.yesNo());
            });
        }
        return new Names(skeleton, names, yesNo);
    }

    private void place(DraftPart part) {
        if (part.row() != null) {
            rows.put("Del " + part.key(), part.row().number());
        }
        part.questions()
                .forEach(draft -> rows.putIfAbsent(
                        "Fråga " + draft.question().key(), draft.row().number()));
    }

    private Section bare(DraftPart part) {
        List<Question> bare = part.questions().stream().map(Draft::question).toList();
        SurveyRow row = part.row();
        if (row == null || !part.isRepeat()) {
            return new Section(
                    part.key(), part.title(), part.intro(), false, null, null, bare, null, null, null, false);
        }
        Section.@Nullable Flow flow = flow(row);
        return new Section(
                part.key(),
                part.title(),
                part.intro(),
                true,
                row.orNull(Columns.ROW_NOUN),
                row.has(Columns.TITLE_QUESTION) || flow != null ? row.orNull(Columns.TITLE_QUESTION) : title(row, bare),
                bare,
                row.choice(Columns.LAYOUT, Section.Layout.class, remarks),
                flow,
                null,
                // An XLSForm's repeat may have no row, unless ours says otherwise.
                !row.has(Columns.MAY_BE_EMPTY) || row.isYes(Columns.MAY_BE_EMPTY));
    }

    private Section.@Nullable Flow flow(SurveyRow row) {
        List<String> keys = row.list(Columns.FLOW);
        if (keys.isEmpty()) {
            return null;
        }
        if (keys.size() < 4) {
            remarks.problem(
                    row, Columns.FLOW, "Ett flöde har fyra eller fem frågor: från, till, kvinnor, män och totalt.");
            return null;
        }
        return new Section.Flow(
                keys.get(0), keys.get(1), keys.get(2), keys.get(3), keys.size() > 4 ? keys.get(4) : null);
    }

    /** XLSForms number their rows; here a question names them. */
    private @Nullable String title(SurveyRow row, List<Question> questions) {
        String key = questions.stream()
                .filter(question -> question.type() == QuestionType.SHORT_TEXT
                        || question.type() == QuestionType.ONE_OF
                        || question.type() == QuestionType.REGISTER_ENTRY)
                .map(Question::key)
                .findFirst()
                .orElse(null);
        if (key == null) {
            remarks.problem(
                    row,
                    Columns.TYPE,
                    "Raderna här får namn efter ett svar, och gruppen har inget som passar. Lägg till en fråga av typen text eller select_one.");
        } else {
            remarks.note(row, "", "Raderna får namn efter svaret på ”%s”.".formatted(key));
        }
        return key;
    }
}
