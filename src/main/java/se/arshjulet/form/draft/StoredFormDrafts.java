package se.arshjulet.form.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormJson;
import se.arshjulet.form.NewKey;
import se.arshjulet.form.OwnForms;
import se.arshjulet.form.OwnForms.Proposal;
import se.arshjulet.form.SpentLineage;

@Service
class StoredFormDrafts implements FormDrafts {

    private final FormDraftTable drafts;
    private final OwnForms forms;
    private final FormCatalog catalog;

    StoredFormDrafts(FormDraftTable drafts, OwnForms forms, FormCatalog catalog) {
        this.drafts = drafts;
        this.forms = forms;
        this.catalog = catalog;
    }

    @Override
    public List<FormDraft> open() {
        return drafts.all(TenantContext.require());
    }

    @Override
    public Optional<FormDraft> find(UUID id) {
        return drafts.find(TenantContext.require(), id);
    }

    @Override
    public Optional<Integer> revision(UUID id) {
        return drafts.revision(TenantContext.require(), id);
    }

    @Override
    @Transactional
    public UUID begin(String title, UUID by) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A form needs a title");
        }
        UUID association = TenantContext.require();
        List<String> taken =
                forms.versions().stream().map(OwnForms.Version::key).toList();
        String key = NewKey.ofForm(title, candidate -> taken.contains(candidate) || drafts.has(association, candidate));
        return added(new FormDefinition(key, 1, title.strip(), null, List.of()), null, by)
                .orElseThrow(() -> new DraftConflict(DraftConflict.What.TAKEN));
    }

    @Override
    @Transactional
    public UUID from(UUID formVersionId, UUID by) {
        FormDefinition form = catalog.definition(formVersionId);
        return added(SpentLineage.settled(form), formVersionId, by)
                .orElseGet(() -> drafts.ofKey(TenantContext.require(), form.key())
                        .orElseThrow(() -> new DraftConflict(DraftConflict.What.GONE)));
    }

    @Override
    @Transactional
    public UUID of(FormDefinition form, UUID by) {
        @Nullable
        UUID before = forms.versions().stream()
                .filter(version -> version.key().equals(form.key()) && version.current())
                .findFirst()
                .map(OwnForms.Version::id)
                .orElse(null);
        return added(form, before, by).orElseThrow(() -> new DraftConflict(DraftConflict.What.TAKEN));
    }

    private Optional<UUID> added(FormDefinition form, @Nullable UUID basedOn, UUID by) {
        UUID id = UUID.randomUUID();
        return drafts.add(TenantContext.require(), id, form, basedOn, by) ? Optional.of(id) : Optional.empty();
    }

    @Override
    @Transactional
    public FormDraft change(UUID id, DraftChange change, UUID by) {
        FormDraft draft = locked(id);
        FormDefinition changed;
        try {
            changed = change.in(draft.form());
        } catch (DraftConflict conflict) {
            throw conflict.in(draft);
        }
        return changed.equals(draft.form()) ? draft : drafts.put(TenantContext.require(), draft, changed, by);
    }

    @Override
    public Proposal check(UUID id) {
        FormDraft draft = find(id).orElseThrow(() -> new DraftConflict(DraftConflict.What.GONE));
        return forms.check(FormJson.write(draft.form()));
    }

    @Override
    @Transactional
    public UUID publish(UUID id, int seen, UUID by) {
        FormDraft draft = seenAsItIs(id, seen);
        UUID version = forms.publish(FormJson.write(draft.form()), by);
        drafts.remove(TenantContext.require(), id);
        return version;
    }

    @Override
    @Transactional
    public void discard(UUID id, int seen, UUID by) {
        seenAsItIs(id, seen);
        drafts.remove(TenantContext.require(), id);
    }

    private FormDraft seenAsItIs(UUID id, int seen) {
        FormDraft draft = locked(id);
        if (draft.revision() != seen) {
            throw new DraftConflict(DraftConflict.What.CHANGED).in(draft);
        }
        return draft;
    }

    private FormDraft locked(UUID id) {
        return drafts.lock(TenantContext.require(), id).orElseThrow(() -> new DraftConflict(DraftConflict.What.GONE));
    }
}
