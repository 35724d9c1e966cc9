package se.arshjulet.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;

/** Keeps every definition it has read: a published version never changes, so none grows old. */
@Service
class StoredFormCatalog implements FormCatalog {

    private final FormVersions versions;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    StoredFormCatalog(FormVersions versions) {
        this.versions = versions;
    }

    private record Known(@Nullable UUID owner, FormDefinition form) {
        boolean isFor(UUID associationId) {
            return owner == null || owner.equals(associationId);
        }
    }

    @Override
    public List<PublishedForm> published() {
        return versions.newest(TenantContext.require());
    }

    @Override
    public List<PublishedForm> forRequests() {
        return published().stream()
                .filter(form -> !form.key().equals(INTERVIEW_GUIDE))
                .toList();
    }

    @Override
    public FormDefinition definition(UUID formVersionId) {
        UUID association = TenantContext.require();
        Known remembered = known.get(formVersionId);
        if (remembered == null) {
            remembered = read(formVersionId, association);
            known.put(formVersionId, remembered);
        }
        if (!remembered.isFor(association)) {
            throw noSuchForm(formVersionId);
        }
        return remembered.form();
    }

    @Override
    public boolean knows(UUID formVersionId) {
        return versions.find(formVersionId, TenantContext.require()).isPresent();
    }

    @Override
    @Transactional
    public UUID publish(String key, String title, @Nullable String intro, List<Section> sections) {
        UUID association = TenantContext.require();
        versions.lock(association, key);
        Optional<FormVersions.Numbered> latest = versions.latest(association, key);
        int number = latest.map(FormVersions.Numbered::number).orElse(0);
        FormDefinition next = checked(new FormDefinition(key, number + 1, title, intro, sections));
        return latest.filter(stored -> asksTheSame(stored, next))
                .map(FormVersions.Numbered::id)
                .orElseGet(() -> versions.publishOwn(association, next));
    }

    private static FormDefinition checked(FormDefinition form) {
        return FormDefinitionReader.read(FormJson.write(form), form.key());
    }

    private static boolean asksTheSame(FormVersions.Numbered stored, FormDefinition next) {
        FormDefinition before = FormDefinitionReader.readPublished(stored.definition(), next.key());
        return before.equals(
                new FormDefinition(before.key(), before.version(), next.title(), next.intro(), next.sections()));
    }

    private Known read(UUID formVersionId, UUID association) {
        FormVersions.Stored stored =
                versions.find(formVersionId, association).orElseThrow(() -> noSuchForm(formVersionId));
        return new Known(
                stored.associationId(),
                FormDefinitionReader.readPublished(stored.definition(), formVersionId.toString()));
    }

    private static IllegalArgumentException noSuchForm(UUID formVersionId) {
        return new IllegalArgumentException("No form version " + formVersionId);
    }
}
