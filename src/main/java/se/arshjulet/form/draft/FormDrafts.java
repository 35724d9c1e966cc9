package se.arshjulet.form.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.InvalidFormException;
import se.arshjulet.form.OwnForms.Proposal;

/** The drafts of the current association. Each change is kept as it is made; {@code by} is the account that makes it. */
public interface FormDrafts {

    /** The newest change first. */
    List<FormDraft> open();

    Optional<FormDraft> find(UUID id);

    /** Which change is the last; empty if the draft is there no more. */
    Optional<Integer> revision(UUID id);

    /** A form from nothing, with a key made of its title.
     * @throws IllegalArgumentException if the title is blank */
    UUID begin(String title, UUID by);

    /** The draft that goes on from the version: the one that somebody has begun already, or a new one.
     * @throws IllegalArgumentException if there is no such version */
    UUID from(UUID formVersionId, UUID by);

    /** A draft of a form that was written elsewhere, a spreadsheet for one.
     * @throws DraftConflict if there is a draft of that form already, which is not overwritten */
    UUID of(FormDefinition form, UUID by);

    /** @throws DraftConflict if somebody else has changed the same thing meanwhile; nothing is changed then */
    FormDraft change(UUID id, DraftChange change, UUID by);

    /** What keeps it from being published, and what it would become. */
    Proposal check(UUID id);

    /** Publishes it as the next version of its form, and ends the draft.
     * @param seen the revision that she has before her: what she has not seen she does not publish
     * @return the version's id
     * @throws DraftConflict if there is a later change
     * @throws InvalidFormException with every fault */
    UUID publish(UUID id, int seen, UUID by);

    /** Throws the draft away.
     * @throws DraftConflict as {@link #publish} */
    void discard(UUID id, int seen, UUID by);
}
