package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.GuestLinks;
import se.arshjulet.account.People;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.Earlier;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormState;

/**
 * What a guest does, in the association whose link she came by. She has no account, so all she may rests on the delegation:
 * it is looked at again behind the assignment's lock each time, and everything that is not hers is as if it did not exist.
 */
@Service
class GuestAnswers {

    private final DelegationStore delegations;
    private final Drafts drafts;
    private final AnswerStore answers;
    private final AnswerSaving saving;
    private final GuestReader reader;
    private final RegisterNames names;
    private final EarlierAnswers earlier;
    private final FormCatalog forms;
    private final People people;
    private final GuestLinks links;
    private final GuestLetters letters;
    private final Clock clock;

    GuestAnswers(
            DelegationStore delegations,
            Drafts drafts,
            AnswerStore answers,
            AnswerSaving saving,
            GuestReader reader,
            RegisterNames names,
            EarlierAnswers earlier,
            FormCatalog forms,
            People people,
            GuestLinks links,
            GuestLetters letters,
            Clock clock) {
        this.delegations = delegations;
        this.drafts = drafts;
        this.answers = answers;
        this.saving = saving;
        this.reader = reader;
        this.names = names;
        this.earlier = earlier;
        this.forms = forms;
        this.people = people;
        this.links = links;
        this.letters = letters;
        this.clock = clock;
    }

    /** What she may see, if the delegation is open. */
    @Transactional(readOnly = true)
    public Optional<GuestVisit> open(UUID delegationId) {
        return isOpen(delegationId)
                .map(delegation -> visit(delegation, drafts.head(delegation.assignmentId())))
                .filter(visit -> visit.head().state().isAnswerable());
    }

    /** Her page is in use: not by what looks through mail, but by somebody. */
    @Transactional
    public boolean opened(UUID delegationId) {
        Optional<GuestVisit> visit = open(delegationId);
        visit.ifPresent(there -> delegations.opened(delegationId, clock.instant()));
        return visit.isPresent();
    }

    /** @return when it was saved; empty if there is nothing here for her
     * @throws InvalidAnswerException with a Swedish message for the field; nothing is saved */
    @Transactional
    public Optional<Instant> save(UUID delegationId, AnswerKey at, List<String> values) {
        return change(delegationId, draft -> visit -> {
            if (!visit.mayAnswer(at)) {
                return Optional.empty();
            }
            GuestReader.Meaning meaning = reader.read(visit, at, values);
            meaning.problem().ifPresent(problem -> {
                throw new InvalidAnswerException(problem);
            });
            // What stands there already is whoever's it is.
            if (!draft.stands(at, meaning.entry())) {
                saving.answer(
                        draft, at, meaning.entry().status(), meaning.entry().value());
                delegations.answered(delegationId, draft.now());
            }
            return Optional.of(draft.now());
        });
    }

    /** She is done: the link is dead, and whoever asked is told, once. */
    @Transactional
    public boolean done(UUID delegationId) {
        return change(delegationId, draft -> visit -> {
                    delegations.done(delegationId, draft.now());
                    links.withdraw(delegationId);
                    int answered = visit.delegation()
                            .unsigned(draft.form(), draft.answers())
                            .size();
                    letters.done(draft.head(), visit.delegation(), answered);
                    return Optional.of(true);
                })
                .isPresent();
    }

    private <T> Optional<T> change(UUID delegationId, Function<Draft, Function<GuestVisit, Optional<T>>> work) {
        Delegation before = isOpen(delegationId).orElse(null);
        if (before == null) {
            return Optional.empty();
        }
        try {
            Draft draft = drafts.lock(before.assignmentId(), Answerer.guest(before.createdBy(), before.guestName()));
            // Somebody may have withdrawn it while this waited for the lock.
            return isOpen(delegationId).flatMap(delegation -> work.apply(draft).apply(visit(delegation, draft.head())));
        } catch (NotAnswerableException closed) {
            return Optional.empty();
        }
    }

    private Optional<Delegation> isOpen(UUID delegationId) {
        return delegations.find(delegationId).filter(found -> found.isOpen(clock.instant()));
    }

    private GuestVisit visit(Delegation delegation, AssignmentHead head) {
        FormDefinition form = forms.definition(head.formVersionId());
        AnswerSet set = names.asNow(form, answers.load(head.id()));
        Earlier before = earlier.of(head);
        return new GuestVisit(
                delegation,
                head,
                people.person(delegation.createdBy()).name(),
                form,
                set,
                drafts.approved(head),
                before,
                FormState.of(form, set));
    }
}
