package se.arshjulet.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
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

    private Known read(UUID formVersionId, UUID association) {
        FormVersions.Stored stored =
                versions.find(formVersionId, association).orElseThrow(() -> noSuchForm(formVersionId));
        return new Known(
                stored.associationId(), FormDefinitionReader.read(stored.definition(), formVersionId.toString()));
    }

    private static IllegalArgumentException noSuchForm(UUID formVersionId) {
        return new IllegalArgumentException("No form version " + formVersionId);
    }
}
