package se.arshjulet.coordinationmap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.association.Succession;
import se.arshjulet.base.TenantContext;
import se.arshjulet.datarequest.AnswerReviews;
import se.arshjulet.datarequest.ApprovedAnswers;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;

/** What a module says now, in the current association: what could be published, and what is under way besides. */
@Component
class ModuleReading {

    private final ApprovedAnswers answers;
    private final AnswerReviews reviews;
    private final Members members;
    private final DisclosureGuard guard;
    private final Succession succession;

    ModuleReading(
            ApprovedAnswers answers,
            AnswerReviews reviews,
            Members members,
            DisclosureGuard guard,
            Succession succession) {
        this.succession = succession;
        this.answers = answers;
        this.reviews = reviews;
        this.members = members;
        this.guard = guard;
    }

    List<MemberAnswers> approved(ModuleDefinition<?> module) {
        return module.yearly() ? answers.approvedEachYear(module.form()) : answers.approved(module.form());
    }

    /** What is sent in and not approved. Nothing but an empty sheet says nothing; it must not look as if everything were to be
     * removed. */
    List<MemberAnswers> underWay(ModuleDefinition<?> module) {
        return answers.notYetApproved(module.form()).stream()
                .filter(member -> !member.answers().rows().isEmpty()
                        || !member.answers().answers().isEmpty())
                .toList();
    }

    /** @param approved only that: nothing else may be published */
    <C extends MapContent> GuardedContent<C> publishable(ModuleDefinition<C> module, List<MemberAnswers> approved) {
        return guarded(module, new Material(now(), approved, true)).from(provenance(approved));
    }

    private List<Provenance> provenance(List<MemberAnswers> approved) {
        Map<UUID, List<String>> reviewedBy = reviews.approvedBy(
                approved.stream().map(MemberAnswers::assignmentId).toList());
        return approved.stream()
                .sorted(Comparator.comparingInt(MemberAnswers::referenceYear).reversed())
                .map(it -> Provenance.of(it, reviewedBy.getOrDefault(it.assignmentId(), List.of())))
                .toList();
    }

    /** As it would be if all that is sent in were approved as it stands. */
    <C extends MapContent> C expected(
            ModuleDefinition<C> module, List<MemberAnswers> approved, List<MemberAnswers> underWay) {
        Map<Object, MemberAnswers> newest = new LinkedHashMap<>();
        approved.forEach(member -> newest.put(place(module, member), member));
        // Where a member answers in several rounds at once, the last one begun counts.
        underWay.forEach(member -> newest.put(place(module, member), member));
        return guarded(module, new Material(now(), List.copyOf(newest.values()), false))
                .content();
    }

    private static Object place(ModuleDefinition<?> module, MemberAnswers member) {
        return module.yearly() ? List.of(member.memberId(), member.referenceYear()) : member.memberId();
    }

    private <C extends MapContent> GuardedContent<C> guarded(ModuleDefinition<C> module, Material material) {
        UUID association = TenantContext.require();
        return guard.guard(association, module, module.build(material));
    }

    private List<Member> now() {
        return members.on(succession.day());
    }
}
