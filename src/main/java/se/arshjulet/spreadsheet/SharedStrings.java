package se.arshjulet.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, which its cells refer to by number. */
final class SharedStrings {

    /** What XML cannot hold is written by its number, "_x000D_". */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    static SharedStrings read(XlsxFile file, Optional<String> part, CellBudget budget)
            throws IOException, XMLStreamException {
        SharedStrings strings = new SharedStrings();
        if (part.isPresent()) {
            try (SafeXml xml = file.part(part.get())) {
                while (xml.next()) {
                    if (xml.begins("si")) {
                        budget.cell();
                        strings.texts.add(budget.text(richText(xml, "si")));
                    }
                }
            }
        }
        return strings;
    }

    String get(String number) {
        try {
            return texts.get(Integer.parseInt(number));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw UnreadableSheetException.damaged();
        }
    }

    /** All runs of a text, whatever each looks like, without the reading aid that East Asian texts may carry. */
    static String richText(SafeXml xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aid = false;
        while (xml.next() && !xml.ends(end)) {
            if (xml.name().equals("rPh")) {
                aid = xml.begins();
            } else if (xml.begins("t") && !aid) {
                text.append(xml.text());
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                .replace("\r\n", "\n");
    }
}
