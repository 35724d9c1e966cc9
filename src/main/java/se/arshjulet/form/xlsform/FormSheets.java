package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Section;
import se.arshjulet.spreadsheet.NewSheet;
import se.arshjulet.spreadsheet.NewWorkbook;

/** A form as the workbook of an XLSForm. */
final class FormSheets {

    private static final String LANGUAGE = "Svenska (sv)";

    private final FormDefinition form;
    private final WrittenSheet survey = new WrittenSheet(Columns.SURVEY, Columns.STANDARD, Columns.OWN_COLUMNS);
    private final WrittenSheet settings = new WrittenSheet(
            Columns.SETTINGS,
            List.of("form_title", "form_id", "version", "default_language"),
            List.of(Columns.FIXED_WORDING));
    private final WrittenSheet rules = new WrittenSheet(
            Columns.OURS, List.of(Columns.NAME, Columns.CONSTRAINT, Columns.CONSTRAINT_MESSAGE), List.of());
    private final ListNames lists = new ListNames();
    private final Saying saying;

    FormSheets(FormDefinition form) {
        this.form = form;
        this.saying = new Saying(Names.of(form));
    }

    byte[] write() {
        if (form.intro() != null) {
            intro(form.intro(), "form_intro", Columns.FORM_INTRO);
        }
        form.sections().forEach(this::section);
        settings.add(new NewRow()
                .with("form_title", form.title())
                .with("form_id", form.key())
                .with("version", form.version())
                .with("default_language", LANGUAGE)
                .with(Columns.FIXED_WORDING, form.fixedWording()));
        List<NewSheet> sheets = new ArrayList<>(Stream.of(survey, lists.sheet(), settings)
                .map(WrittenSheet::sheet)
                .toList());
        if (!rules.isEmpty()) {
            sheets.add(rules.sheet());
        }
        return new NewWorkbook(sheets, instructions()).write();
    }

    private void section(Section section) {
        String what = section.repeating() ? "repeat" : "group";
        NewRow begin = NewRow.of("begin_" + what, section.key())
                .with(Columns.LABEL, section.title())
                .with(Columns.ROW_NOUN, section.rowNoun())
                .with(Columns.TITLE_QUESTION, section.titleQuestion())
                .with(Columns.LAYOUT, section.layout())
                .with(Columns.FLOW, flow(section))
                .with(Columns.MAY_BE_EMPTY, section.repeating() ? section.mayBeEmpty() ? "yes" : "no" : null);
        saying.condition(begin, Columns.RELEVANT, section.showIf(), section.repeating() ? null : section);
        survey.add(begin);
        if (section.intro() != null) {
            intro(section.intro(), section.key() + "_intro", Columns.INTRO);
        }
        QuestionRows rows = new QuestionRows(survey, lists, saying);
        section.questions().forEach(question -> {
            rows.write(section, question);
            question.constraints()
                    .forEach(rule -> rules.add(new NewRow()
                            .with(Columns.NAME, question.key())
                            .with(Columns.CONSTRAINT, rule.that())
                            .with(Columns.CONSTRAINT_MESSAGE, rule.message())));
        });
        survey.add(NewRow.of("end_" + what, ""));
    }

    private static List<String> flow(Section section) {
        Section.Flow flow = section.flow();
        return flow == null
                ? List.of()
                : Stream.of(flow.from(), flow.to(), flow.women(), flow.men(), flow.total())
                        .filter(Objects::nonNull)
                        .toList();
    }

    private void intro(String text, String wished, String type) {
        String name = wished;
        while (saying.names().isTaken(name)) {
            name += "_";
        }
        survey.add(NewRow.of("note", name).with(Columns.LABEL, text).with(Columns.OWN_TYPE, type));
    }

    private List<String> instructions() {
        List<String> lines = new ArrayList<>(List.of(
                "Om den här filen",
                "Formuläret är skrivet som XLSForm, som ODK, KoboToolbox och Survey123 läser: bladen survey, choices och settings.",
                "Kolumner som börjar med arshjulet:: och bladet arshjulet bär det som XLSForm saknar. Andra program hoppar över dem; "
                        + "behåll dem om filen ska tillbaka till Årshjulet.",
                "Skiljer sig en kolumn från sin motsvarighet med arshjulet:: gäller den vanliga kolumnen."));
        if (!saying.unsaid().isEmpty()) {
            lines.add("Det här kan inte sägas i XLSForm. Andra program frågar eller räknar inte så:");
            saying.unsaid().stream().distinct().forEach(lines::add);
        }
        return lines;
    }
}
