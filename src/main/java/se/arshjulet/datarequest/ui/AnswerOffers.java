package se.arshjulet.datarequest.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.datarequest.AnswerFiles;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FileLimits;
import se.arshjulet.form.Proposed;
import se.arshjulet.form.Question;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;
import se.arshjulet.form.ui.FormOffers;

/** The association's registers, and the files of the assignment, at the form's fields. */
final class AnswerOffers implements FormOffers {

    private static final int MEGABYTE = 1024 * 1024;

    private final AnswerEdits edits;
    private final AnswerFiles files;
    private final Registers registers;

    AnswerOffers(AnswerEdits edits, AnswerTools tools) {
        this.edits = edits;
        this.files = tools.files();
        this.registers = tools.registers();
    }

    @Override
    public List<RegisterEntry> lookUp(RegisterKind kind, String said, int most) {
        return registers.lookUp(kind, said, most);
    }

    @Override
    public Found propose(AnswerKey at, RegisterKind kind, String name) {
        try {
            return new Found(registers.propose(kind, name), Optional.empty());
        } catch (IllegalArgumentException refused) {
            return new Found(null, Optional.of(String.valueOf(refused.getMessage())));
        } catch (RuntimeException trouble) {
            return new Found(null, Optional.of(Trouble.words(trouble, edits.form())));
        }
    }

    @Override
    public List<Proposed> proposed(Collection<UUID> ids) {
        return registers.proposed(ids);
    }

    @Override
    public FileLimits limits(Question question) {
        var limits = AnswerFiles.limits(question);
        List<String> kinds = limits.kinds().stream()
                .sorted()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        return new FileLimits(kinds, Math.toIntExact(limits.largest() / MEGABYTE));
    }

    @Override
    public String address(AnswerValue.Attachment file) {
        return AnswerFiles.address(edits.sheet().assignmentId(), file.fileId());
    }

    @Override
    public Kept keep(AnswerKey at, String name, byte[] content) {
        try {
            return new Kept(files.keep(edits.sheet().assignmentId(), at, name, content), Optional.empty());
        } catch (RuntimeException trouble) {
            return new Kept(null, Optional.of(Trouble.words(trouble, edits.form())));
        }
    }
}
