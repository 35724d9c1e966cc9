package se.arshjulet.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;

@Service
class StoredOwnForms implements OwnForms {

    private final FormVersions versions;

    StoredOwnForms(FormVersions versions) {
        this.versions = versions;
    }

    @Override
    public Proposal check(String json) {
        FormFaults faults = new FormFaults();
        FormDefinition written = FormJson.read(json, faults);
        if (written == null || written.key() == null) {
            if (written != null) {
                FormDefinitionCheck.check(written, faults);
            }
            return new Proposal(null, null, faults.list(), false);
        }
        return check(written, faults);
    }

    private Proposal check(FormDefinition written, FormFaults faults) {
        UUID association = TenantContext.require();
        @Nullable
        FormDefinition previous = versions.newestOf(association, written.key())
                .map(StoredOwnForms::read)
                .orElse(null);
        FormDefinition asWritten = numbered(written, previous == null ? 1 : previous.version() + 1);
        boolean whole = faults.isEmpty() && FormDefinitionCheck.isWhole(asWritten);
        FormDefinitionCheck.check(asWritten, faults);
        FormDefinition sound = SoundParts.worded(asWritten, faults);
        Set<String> spent = previous == null
                ? Set.of()
                : SpentLineage.in(
                        sound,
                        previous,
                        versions.numbered(association, written.key(), written.version())
                                .map(StoredOwnForms::read)
                                .orElse(null));
        FormDefinition form = SpentLineage.without(asWritten, question -> spent.contains(question.key()));
        FormDefinition worded = SpentLineage.without(sound, question -> spent.contains(question.key()));
        LineageCheck.check(previous, worded, faults);
        new SourceCheck(
                        (key, number) ->
                                versions.numbered(association, key, number).map(StoredOwnForms::read),
                        faults)
                .check(worded);
        if (versions.isAskedByTheProduct(association, form.key())) {
            whole = false;
            faults.form("Nyckeln %s hör till ett formulär som Årshjulet ställer av sig självt. Välj en annan."
                    .formatted(form.key()));
        }
        if (previous != null && SpentLineage.isSaidAlready(previous, form)) {
            faults.form("Formuläret är likadant som version %d, som redan är publicerad. Inget behöver göras."
                    .formatted(previous.version()));
        }
        return new Proposal(form, previous, faults.list(), whole);
    }

    @Override
    @Transactional
    public UUID publish(String json, UUID by) {
        UUID association = TenantContext.require();
        FormDefinition written = check(json).form();
        if (written != null) {
            versions.lock(association, written.key());
        }
        // Again under the lock: somebody else may have published the version that this one would follow.
        Proposal proposal = check(json);
        FormDefinition form = proposal.form();
        if (form == null || !proposal.isWell()) {
            throw new InvalidFormException(form == null ? "" : form.key(), proposal.faults());
        }
        return versions.publishByHand(association, form, by);
    }

    private static FormDefinition numbered(FormDefinition form, int number) {
        return new FormDefinition(form.key(), number, form.title(), form.intro(), form.fixedWording(), form.sections());
    }

    @Override
    public List<Version> versions() {
        return versions.all(TenantContext.require());
    }

    @Override
    public Optional<Version> version(UUID id) {
        return versions().stream().filter(version -> version.id().equals(id)).findFirst();
    }

    @Override
    public String json(UUID id) {
        return versions.find(id, TenantContext.require())
                .map(FormVersions.Stored::definition)
                .map(StoredOwnForms::read)
                .map(FormJson::writeToRead)
                .orElseThrow(() -> new IllegalArgumentException("No form version " + id));
    }

    @Override
    public Optional<FormDefinition> before(UUID id) {
        return versions.before(id, TenantContext.require()).map(StoredOwnForms::read);
    }

    private static FormDefinition read(String definition) {
        return FormDefinitionReader.readPublished(definition, "");
    }
}
