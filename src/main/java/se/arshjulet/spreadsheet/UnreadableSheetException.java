package se.arshjulet.spreadsheet;

/** No table can be read. The message is a Swedish sentence for the one who sent it: what is wrong and what to do. */
public class UnreadableSheetException extends RuntimeException {

    UnreadableSheetException(String sentence) {
        super(sentence);
    }

    static UnreadableSheetException damaged() {
        return new UnreadableSheetException(
                "Filen går inte att läsa som ett kalkylblad. Öppna den i ditt kalkylprogram, spara den som .xlsx och försök igen.");
    }

    static UnreadableSheetException tooLarge() {
        return new UnreadableSheetException(
                "Filen är för stor när den packas upp. Spara bladet i en ny, tom arbetsbok och försök igen.");
    }

    static UnreadableSheetException tooManyRows(String sheet) {
        return new UnreadableSheetException("%s har fler än 10 000 rader. Dela upp tabellen i mindre delar."
                .formatted(sheet.isEmpty() ? "Tabellen" : "Bladet " + sheet));
    }

    static UnreadableSheetException tooManyColumns(String sheet) {
        return new UnreadableSheetException("%s har fler än 100 kolumner. Ta bort dem som inte behövs."
                .formatted(sheet.isEmpty() ? "Tabellen" : "Bladet " + sheet));
    }
}
