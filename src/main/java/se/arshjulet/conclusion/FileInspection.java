package se.arshjulet.conclusion;

import java.util.Optional;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.Grounds.UploadedFile;

/** Whether a file may be grounds: by what it holds, and not by what it or the one who sends it says that it is. */
@Component
class FileInspection {

    private static final int LONGEST_NAME = 150;
    private static final String FIELD = "file";
    private static final String MACROS =
            "Dokument med makron tas inte emot, eftersom de kan göra saker när de öppnas. Spara det utan makron och försök igen.";

    private final Tika tika = new Tika();

    /** The file with a name and a media type of ours.
     * @throws InvalidConclusionException by the field "file", if it may not */
    UploadedFile require(UploadedFile file) {
        byte[] content = file.content();
        String name = plainName(file.name());
        new Problems()
                .when(content.length == 0, FIELD, "Filen är tom. Välj en annan.")
                .when(
                        content.length > Grounds.LARGEST_FILE,
                        FIELD,
                        "Filen är större än %d MB. Välj en mindre, eller länka till den i texten."
                                .formatted(Grounds.LARGEST_FILE / 1024 / 1024))
                .when(FileKind.ending(name).matches("(doc|dot|xls|xlt|ppt|pot)m|xlsb"), FIELD, MACROS)
                .raise();
        FileKind kind = FileKind.ofName(name)
                .orElseThrow(() ->
                        refusal("Filer av det slaget tas inte emot. Det går bra med %s.".formatted(FileKind.NAMES)));
        requireToBe(kind, content);
        return new UploadedFile(name, kind.mediaType, content);
    }

    private void requireToBe(FileKind kind, byte[] content) {
        MediaType found = MediaType.parse(tika.detect(content));
        Optional<OfficeDocument> office = kind.isOffice() ? OfficeDocument.in(content) : Optional.empty();
        if (office.filter(OfficeDocument::hasMacros).isPresent()) {
            throw refusal(MACROS);
        }
        boolean holds = kind.isOffice()
                ? office.filter(document -> document.kind() == kind).isPresent()
                : kind.isText() ? isText(found, content) : found.toString().equals(kind.mediaType);
        if (!holds) {
            throw refusal("Filen heter .%s men innehåller något annat. Öppna den, spara den som %s och försök igen."
                    .formatted(kind.name().toLowerCase(java.util.Locale.ROOT), FileKind.NAMES));
        }
    }

    /** Swedish letters from an older Excel are no UTF-8, and then nothing is recognised; but no text holds control characters. */
    private static boolean isText(MediaType found, byte[] content) {
        if (found.equals(MediaType.OCTET_STREAM)) {
            return noControls(content);
        }
        return found.equals(MediaType.parse("message/rfc822"))
                || found.getType().equals("text") && !found.getSubtype().equals("html");
    }

    private static boolean noControls(byte[] content) {
        for (byte one : content) {
            boolean space = one == '\t' || one == '\n' || one == '\r' || one == '\f';
            if (one >= 0 && one < ' ' && !space || one == 127) {
                return false;
            }
        }
        return true;
    }

    /** Without the folders that some browsers send along, and without what no file system takes. */
    private static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    private static InvalidConclusionException refusal(String sentence) {
        return new InvalidConclusionException(FIELD, sentence);
    }
}
