package se.arshjulet.file;

import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.springframework.stereotype.Component;

/** Whether a file may come in: by what it holds, and not by what it or the one who sends it says that it is. */
@Component
public class FileInspection {

    private static final int LONGEST_NAME = 150;
    private static final String MACROS =
            "Dokument med makron tas inte emot, eftersom de kan göra saker när de öppnas. Spara det utan makron och försök igen.";

    private final VirusScan scan;
    private final Tika tika = new Tika();

    FileInspection(VirusScan scan) {
        this.scan = scan;
    }

    /** The file with a name and a media type of ours.
     * @throws RefusedFileException if it may not */
    public UploadedFile require(UploadedFile file, FileLimits limits) {
        byte[] content = file.content();
        String name = plainName(file.name());
        refuseIf(content.length == 0, "Filen är tom. Välj en annan.");
        refuseIf(
                content.length > limits.largest(),
                "Filen är större än %s. Välj en mindre.".formatted(limits.largestWords()));
        refuseIf(FileKind.ending(name).matches("(doc|dot|xls|xlt|ppt|pot)m|xlsb"), MACROS);
        FileKind kind = FileKind.ofName(name)
                .filter(limits.kinds()::contains)
                .orElseThrow(() -> new RefusedFileException(
                        "Filer av det slaget tas inte emot. Det går bra med %s.".formatted(limits.kindNames())));
        requireToBe(kind, content, limits);
        scan.require(content);
        return new UploadedFile(name, kind.mediaType(), content);
    }

    private void requireToBe(FileKind kind, byte[] content, FileLimits limits) {
        MediaType found = MediaType.parse(tika.detect(content));
        Optional<OfficeDocument> office = kind.isOffice() ? OfficeDocument.in(content) : Optional.empty();
        refuseIf(office.filter(OfficeDocument::hasMacros).isPresent(), MACROS);
        boolean holds = kind.isOffice()
                ? office.filter(document -> document.kind() == kind).isPresent()
                : kind.isText() ? isText(found, content) : found.toString().equals(kind.mediaType());
        refuseIf(
                !holds,
                "Filen heter .%s men innehåller något annat. Öppna den, spara den som %s och försök igen."
                        .formatted(kind.name().toLowerCase(Locale.ROOT), limits.kindNames("eller")));
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

    private static void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            throw new RefusedFileException(sentence);
        }
    }
}
