package se.arshjulet.form.draft.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.OwnForms;
import se.arshjulet.form.OwnForms.Version;
import se.arshjulet.form.bank.BankQuestion;
import se.arshjulet.form.bank.Taking;
import se.arshjulet.form.draft.FormDraft;
import se.arshjulet.form.draft.FormDrafts;

/** A form that a question of the bank can be added to: a draft that is open, or a version that a draft will go on from.
 * @param draft null where none is begun
 * @param form  as the draft is now, or the version
 * @param before the version that the draft goes on from; null for a form from nothing */
record IntoForm(
        @Nullable UUID draft,
        @Nullable UUID version,
        FormDefinition form,
        @Nullable FormDefinition before) {

    /** The drafts, the latest changed first, then the versions in use that nobody has begun a draft of. */
    static List<IntoForm> all(FormDrafts drafts, OwnForms forms, FormCatalog catalog) {
        List<FormDraft> open = drafts.open();
        List<IntoForm> all = new ArrayList<>();
        open.forEach(draft -> all.add(of(draft, catalog)));
        Set<String> begun = open.stream().map(draft -> draft.form().key()).collect(Collectors.toSet());
        for (Version version : forms.versions()) {
            if (version.current() && !begun.contains(version.key())) {
                FormDefinition form = catalog.definition(version.id());
                all.add(new IntoForm(null, version.id(), form, form));
            }
        }
        return all;
    }

    static IntoForm of(FormDraft draft, FormCatalog catalog) {
        UUID basedOn = draft.basedOn();
        return new IntoForm(draft.id(), null, draft.form(), basedOn == null ? null : catalog.definition(basedOn));
    }

    Taking taking() {
        return new Taking(form, before);
    }

    Optional<String> alreadyThere(BankQuestion question) {
        return taking().alreadyThere(question);
    }
}
