package se.arshjulet.interview;

import java.util.EnumSet;
import org.springframework.stereotype.Service;
import se.arshjulet.base.FileText;
import se.arshjulet.file.FileInspection;
import se.arshjulet.file.FileKind;
import se.arshjulet.file.FileLimits;
import se.arshjulet.file.RefusedFileException;
import se.arshjulet.file.UploadedFile;

/** Takes a transcript's words out of its file, once the file may come in. */
@Service
class TranscriptIntake implements TranscriptFiles {

    private static final FileLimits LIMITS =
            new FileLimits(LARGEST, EnumSet.of(FileKind.TXT, FileKind.DOCX, FileKind.ODT));

    private final FileInspection inspection;

    TranscriptIntake(FileInspection inspection) {
        this.inspection = inspection;
    }

    @Override
    public String read(UploadedFile file) {
        InterviewAccess.coordinator();
        try {
            UploadedFile inspected = inspection.require(file, LIMITS);
            String words = words(inspected);
            if (words.isBlank()) {
                throw new RefusedFileException("Filen innehåller ingen text. Är det kanske en bild av en text?");
            }
            return TextContent.of(words).value();
        } catch (RefusedFileException e) {
            throw new InvalidInterviewException("file", String.valueOf(e.getMessage()));
        }
    }

    private static String words(UploadedFile file) {
        if (file.mediaType().equals(FileKind.TXT.mediaType())) {
            return FileText.decode(file.content());
        }
        return file.mediaType().equals(FileKind.DOCX.mediaType())
                ? new WordText().of(file.content())
                : new OpenDocumentText().of(file.content());
    }
}
