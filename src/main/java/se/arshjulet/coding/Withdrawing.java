package se.arshjulet.coding;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.arshjulet.account.AuditLog;
import se.arshjulet.base.Problems;
import se.arshjulet.coding.Coding.Standing;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.InterviewTexts.TextHead;

/**
 * An agreed quote is taken back, or given back. Why is always said, since others lean on it. It can be given back while there is
 * something to give: its text's words, and the consent of who said them.
 */
@Component
class Withdrawing {

    private final InterviewTexts texts;
    private final UnitTable units;
    private final CodingTable codings;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    Withdrawing(
            InterviewTexts texts,
            UnitTable units,
            CodingTable codings,
            ApplicationEventPublisher events,
            AuditLog audit) {
        this.texts = texts;
        this.units = units;
        this.codings = codings;
        this.events = events;
        this.audit = audit;
    }

    void withdraw(UUID unitId, String reason, UUID by) {
        require(reason, "Skriv varför citatet tas tillbaka. Det syns för dem som lutar sig mot det.");
        Unit unit = held(unitId, found -> found.withdrawn() == null);
        units.withdraw(List.of(unit.id()), by, reason.strip());
        events.publishEvent(new UnitWithdrawn(unitId));
        audit.record("coding.withdrawn", unitId, "Tog tillbaka ett citat: " + reason.strip());
    }

    void giveBack(UUID unitId, String reason) {
        require(reason, "Skriv varför citatet ska användas igen. Det syns för dem som lutade sig mot det.");
        Unit unit = held(unitId, found -> found.withdrawn() != null);
        boolean there = texts.find(unit.textId())
                .map(text -> text.head())
                .filter(head -> !head.erased())
                .map(TextHead::id)
                .isPresent();
        if (!there || unit.quote().isEmpty()) {
            throw new InvalidCodingException(
                    "unit", "Texten är gallrad eller samtycket återtaget, så citatet kan inte användas igen.");
        }
        units.giveBack(unitId);
        events.publishEvent(new UnitRestored(unitId, reason.strip()));
        audit.record("coding.given-back", unitId, "Gav tillbaka ett citat: " + reason.strip());
    }

    private static void require(String reason, String missing) {
        new Problems()
                .required("reason", reason, missing)
                .longest("reason", reason, Coding.LONGEST_CONDENSATION, "Texten")
                .raise(InvalidCodingException::new);
    }

    /** The agreed unit as it is now, and nobody else does anything in its text until the transaction ends. */
    private Unit held(UUID unitId, Predicate<Unit> wanted) {
        units.find(unitId).ifPresent(unit -> codings.hold(unit.textId()));
        return units.find(unitId)
                .filter(found -> found.standing() == Standing.AGREED && wanted.test(found))
                .filter(found -> units.isThere(unitId))
                .orElseThrow(() -> new InvalidCodingException(
                        "unit", "Citatet har ändrats sedan du öppnade sidan. Ladda om den, så ser du vad som gäller."));
    }
}
