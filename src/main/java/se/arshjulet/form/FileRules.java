package se.arshjulet.form;

import java.util.Locale;
import java.util.Optional;

/** Which of the stored files a question takes. What the file holds was looked at when it was stored. */
final class FileRules {

    private static final long MEGABYTE = 1024L * 1024;

    private FileRules() {}

    static Optional<String> problem(Question question, AnswerValue.Attachment file) {
        FileLimits limits = question.file();
        if (limits == null) {
            return Optional.empty();
        }
        String ending = file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!limits.kinds().isEmpty() && !limits.kinds().contains(ending)) {
            return Optional.of("Den sortens fil tas inte emot här. Det går bra med %s."
                    .formatted(String.join(", ", limits.kinds())));
        }
        Integer megabytes = limits.megabytes();
        return megabytes != null && file.size() > megabytes * MEGABYTE
                ? Optional.of("Filen är större än %d MB. Välj en mindre.".formatted(megabytes))
                : Optional.empty();
    }
}
