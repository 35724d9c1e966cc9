package se.arshjulet.account.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Acts;
import se.arshjulet.account.Acts.Act;
import se.arshjulet.account.Acts.Filter;
import se.arshjulet.base.DateWords;

/** What has been done as a file for a spreadsheet, with semicolons as Swedish ones expect. Read and written a piece at a time. */
final class ActsCsv {

    private static final int AT_A_TIME = 1000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What makes a spreadsheet read a cell as a formula, and so run what somebody called a round. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Acts acts;
    private final DateWords words;
    private final UnaryOperator<String> texts;

    /** @param texts by key, in a language that is settled beforehand: a download has no page to ask for it */
    ActsCsv(Acts acts, DateWords words, UnaryOperator<String> texts) {
        this.acts = acts;
        this.words = words;
        this.texts = texts;
    }

    String name() {
        return say("file") + ".csv";
    }

    private String say(String key) {
        return texts.apply("account.acts." + key);
    }

    void write(Filter filter, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setDelimiter(';').get());
        printer.printRecord(say("when"), say("person"), say("kind"), say("part"), say("what"));
        List<Act> next;
        for (int offset = 0; !(next = acts.list(filter, offset, AT_A_TIME)).isEmpty(); offset += AT_A_TIME) {
            for (Act act : next) {
                LocalDate day = words.dayOf(act.at());
                printer.printRecord(
                        day + " " + words.time(act.at()),
                        safe(act.person()),
                        texts.apply(ActLine.kindKey(act.kind())),
                        safe(act.part()),
                        safe(act.words()));
            }
        }
        printer.flush();
    }

    private static String safe(@Nullable String cell) {
        String text = cell == null ? "" : cell;
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
