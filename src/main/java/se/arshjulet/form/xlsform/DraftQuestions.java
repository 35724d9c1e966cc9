package se.arshjulet.form.xlsform;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FileLimits;
import se.arshjulet.form.NumberLimits;
import se.arshjulet.form.Option;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionBuilder;
import se.arshjulet.form.QuestionType;

/** Makes questions of rows, all but their expressions. */
final class DraftQuestions {

    private static final Set<String> YES_WORDS = Set.of("ja", "yes");
    private static final Set<String> NO_WORDS = Set.of("nej", "no");
    private static final Pattern ANSWER = Pattern.compile("\\$\\{\\s*([^{}\\s]+)\\s*}");
    private static final List<String> COMPUTED_YES_NO = List.of("true", "false");

    private final ReadLists lists;
    private final Remarks remarks;
    private final Map<String, SurveyRow> parts = new HashMap<>();
    private final Set<String> rowNames = new HashSet<>();

    DraftQuestions(ReadLists lists, Remarks remarks) {
        this.lists = lists;
        this.remarks = remarks;
    }

    /** The rows that are parts of a question, by what they are. */
    Map<String, SurveyRow> parts() {
        return parts;
    }

    /** There is a row of that name, so that a text can ask for its answer. */
    void know(String rowName) {
        rowNames.add(rowName);
    }

    static boolean isComposite(SurveyNode node) {
        return node.isGroup()
                && Set.of("PERIOD", "CONTACT_FUNCTION", "NUMBER_GRID")
                        .contains(node.row().at(Columns.OWN_TYPE));
    }

    void metadata(SurveyRow row) {
        remarks.note(
                row,
                Columns.TYPE,
                "”%s” noteras inte här. Vem som svarade och när syns ändå."
                        .formatted(row.type().written()));
    }

    void read(SurveyNode node, List<SurveyRow> within, DraftPart part) {
        SurveyRow row = node.row();
        Unsupported.check(row, remarks);
        if (row.name().isEmpty() && row.type().word() != RowType.Word.METADATA) {
            remarks.problem(row, Columns.NAME, "Raden har inget namn. Skriv ett, med a–z, siffror och _.");
            return;
        }
        if (isComposite(node)) {
            Question whole = new ReadComposite(remarks, parts).of(node, OwnSettingsReader.of(row, type(row), remarks));
            part.questions().add(Draft.of(row, whole, within));
            return;
        }
        switch (row.type().word()) {
            case METADATA -> metadata(row);
            case UNKNOWN ->
                remarks.problem(row, Columns.TYPE, Unsupported.type(row.type().written()));
            default -> part.questions().add(draft(row, within));
        }
    }

    private Draft draft(SurveyRow row, List<SurveyRow> within) {
        QuestionType type = type(row);
        Question bare = OwnSettingsReader.of(row, type, remarks);
        QuestionBuilder question = new QuestionBuilder(bare).label(label(row)).help(help(row));
        switch (row.type().word()) {
            case SELECT_ONE, SELECT_MULTIPLE -> {
                return choice(row, question, within);
            }
            case ACKNOWLEDGE -> {
                question.options(List.of(new Option("OK", "OK")));
                remarks.note(row, Columns.TYPE, "En bekräftelse (acknowledge) blir ett val med alternativet OK.");
            }
            case RANGE -> question.number(range(row, bare.number()));
            case IMAGE -> {
                if (bare.file() == null) {
                    question.file(new FileLimits(List.of("png", "jpg"), null));
                }
            }
            case TEXT -> question.allowOther(row.isYes(Columns.ALLOW_OTHER));
            default -> {}
        }
        if (row.isYes(Columns.READ_ONLY) && !row.has(Columns.CALCULATION) && type != QuestionType.INFORMATION) {
            remarks.problem(
                    row,
                    Columns.READ_ONLY,
                    "Frågan kan inte besvaras (read_only) och räknas inte ut. Gör den till en note.");
        }
        boolean computedYesNo = type == QuestionType.YES_NO;
        return new Draft(
                row,
                question.build(),
                within,
                computedYesNo ? COMPUTED_YES_NO : List.of(Names.YES.code(), Names.NO.code()));
    }

    private String label(SurveyRow row) {
        String label = row.words(Columns.LABEL);
        if (ANSWER.matcher(label + row.words(Columns.HINT))
                .results()
                .anyMatch(found -> rowNames.contains(found.group(1)))) {
            remarks.problem(
                    row,
                    Columns.LABEL,
                    "Texten hämtar in ett svar med ${…}, och det går inte här. Skriv texten så att den passar alla svar.");
        }
        if (!label.isBlank()) {
            return label;
        }
        if (row.type().word() == RowType.Word.CALCULATE) {
            remarks.note(
                    row,
                    Columns.LABEL,
                    "Uträkningen syns i formuläret och heter ”%s”, eftersom den saknar text.".formatted(row.name()));
            return row.name();
        }
        remarks.problem(row, Columns.LABEL, "Frågan har ingen text. Skriv den.");
        return row.name();
    }

    private static @Nullable String help(SurveyRow row) {
        String hint = row.words(Columns.HINT);
        String guidance = row.words("guidance_hint");
        String both = hint + (hint.isEmpty() || guidance.isEmpty() ? "" : "\n") + guidance;
        return both.isEmpty() ? null : both;
    }

    private Draft choice(SurveyRow row, QuestionBuilder question, List<SurveyRow> within) {
        List<Option> options = lists.find(row.type().list());
        if (options == null) {
            remarks.problem(
                    row,
                    Columns.TYPE,
                    "Listan ”%s” finns inte på bladet choices."
                            .formatted(row.type().list()));
            return Draft.of(row, question.build(), within);
        }
        boolean saysYesNo = row.at(Columns.OWN_TYPE).equals(QuestionType.YES_NO.name());
        boolean saysNothing = !row.has(Columns.OWN_TYPE);
        if (row.type().word() == RowType.Word.SELECT_ONE
                && !row.type().other()
                && options.size() == 2
                && (saysYesNo || saysNothing && isYesNo(options))) {
            boolean turned = NO_WORDS.contains(plain(options.get(0)));
            List<String> codes = options.stream().map(Option::code).toList();
            return new Draft(
                    row,
                    question.type(QuestionType.YES_NO).build(),
                    within,
                    turned ? List.of(codes.get(1), codes.get(0)) : codes);
        }
        QuestionType type =
                row.type().word() == RowType.Word.SELECT_ONE ? QuestionType.ONE_OF : QuestionType.SEVERAL_OF;
        return Draft.of(
                row,
                question.type(type)
                        .options(options)
                        .allowOther(row.type().other())
                        .build(),
                within);
    }

    private static boolean isYesNo(List<Option> options) {
        Set<String> words = Set.of(plain(options.get(0)), plain(options.get(1)));
        return words.stream().anyMatch(YES_WORDS::contains) && words.stream().anyMatch(NO_WORDS::contains);
    }

    private static String plain(Option option) {
        return option.label().strip().toLowerCase(Locale.ROOT);
    }

    private NumberLimits range(SurveyRow row, @Nullable NumberLimits own) {
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : row.at("parameters").split("[\\s,;]+")) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(parameter.substring(0, equals), parameter.substring(equals + 1));
            }
        }
        String step = parameters.getOrDefault("step", "1");
        if (!step.equals("1")) {
            remarks.note(
                    row,
                    "parameters",
                    "Stegen om %s togs inte med: alla tal i intervallet går att svara.".formatted(step));
        }
        NumberLimits had = Objects.requireNonNullElse(own, new NumberLimits(null, null, null, null));
        return new NumberLimits(
                had.unit(),
                limit(parameters.getOrDefault("start", "0"), row),
                limit(parameters.getOrDefault("end", "10"), row),
                had.decimals());
    }

    private @Nullable BigDecimal limit(String text, SurveyRow row) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException noNumber) {
            remarks.problem(row, "parameters", "”%s” är inget tal. Skriv start=0 end=10.".formatted(text));
            return null;
        }
    }

    /** What our column says, where that is something that the row's type can be; otherwise what the type is by itself. */
    private QuestionType type(SurveyRow row) {
        QuestionType usual = UsualTypes.of(row);
        if (!row.has(Columns.OWN_TYPE)) {
            return usual;
        }
        QuestionType own = row.choice(Columns.OWN_TYPE, QuestionType.class, remarks);
        if (own == null || UsualTypes.canBe(row.type().word(), own)) {
            return own == null ? usual : own;
        }
        remarks.note(
                row,
                Columns.OWN_TYPE,
                "Kolumnen säger %s men type säger %s, och det är type som gäller."
                        .formatted(own, row.type().written()));
        return usual;
    }
}
