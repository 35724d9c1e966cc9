package se.arshjulet.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.arshjulet.base.FileText;

/** Tables in a file, whatever it is called: an .xlsx, or text with its cells apart (.csv). */
public final class SheetFile {

    /** What every zip file begins with. */
    private static final String ZIP = "PK\3\4";

    /** What Microsoft's older files begin with, and what holds a new one that has a password. */
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";

    private SheetFile() {}

    /** The first sheet that is not hidden; its notes name the others.
     * @throws UnreadableSheetException with a Swedish sentence */
    public static SheetTable first(byte[] content) {
        return tables(content, true).get(0);
    }

    /** Every sheet that is not hidden, in order; at least one.
     * @throws UnreadableSheetException with a Swedish sentence */
    public static List<SheetTable> all(byte[] content) {
        return tables(content, false);
    }

    /** Every sheet that is not hidden of an .xlsx, and of nothing else: text has no sheets, and macros are no part of a form.
     * @throws UnreadableSheetException with a Swedish sentence */
    public static List<SheetTable> workbook(byte[] content) {
        if (beginsWith(content, COMPOUND)) {
            throw old(content);
        }
        if (!isWorkbook(content)) {
            throw new UnreadableSheetException(
                    "Filen är ingen arbetsbok i formatet .xlsx. Är den ett kalkylblad, spara den som .xlsx och försök igen.");
        }
        return XlsxReader.withoutMacros(content);
    }

    /** By its content, whatever it is called: a new one, or one in the older format. */
    public static boolean isWorkbook(byte[] content) {
        return beginsWith(content, ZIP) || beginsWith(content, COMPOUND);
    }

    private static List<SheetTable> tables(byte[] content, boolean onlyFirst) {
        if (beginsWith(content, COMPOUND)) {
            throw old(content);
        }
        return beginsWith(content, ZIP)
                ? XlsxReader.read(content, onlyFirst)
                : List.of(DelimitedText.read(FileText.decode(content), DelimitedText.Source.FILE));
    }

    private static UnreadableSheetException old(byte[] content) {
        byte[] encrypted = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        boolean hasPassword = new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(encrypted, StandardCharsets.ISO_8859_1));
        return new UnreadableSheetException(
                hasPassword
                        ? "Filen är skyddad med lösenord. Ta bort lösenordet i ditt kalkylprogram och försök igen."
                        : "Filen är sparad i ett äldre format (.xls). Öppna den, spara den som .xlsx och försök igen.");
    }

    private static boolean beginsWith(byte[] content, String mark) {
        byte[] bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (content[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
