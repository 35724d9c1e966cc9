package se.arshjulet.coding;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.arshjulet.coding.Coding.Standing;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.interview.ConsentWithdrawn;
import se.arshjulet.interview.TextErased;

/**
 * When a text's words go, the words that were marked in it go too, with their hash, since a short quote can be guessed back from
 * it. What was made of them (condensation, codes, area) is the association's own analysis: it outlives a gallring, so that a
 * conclusion still says what it rests on, but not an informant who no longer agrees to being used. ADR 0035.
 */
@Component
class Erasure {

    static final String CONSENT = "Nyckelpersonen har återtagit sitt samtycke.";

    private final CodingTable codings;
    private final UnitTable units;
    private final IdentifyingTable identifying;
    private final ApplicationEventPublisher events;

    Erasure(CodingTable codings, UnitTable units, IdentifyingTable identifying, ApplicationEventPublisher events) {
        this.codings = codings;
        this.units = units;
        this.identifying = identifying;
        this.events = events;
    }

    @EventListener
    void erased(TextErased text) {
        units.erase(text.textId(), true);
        identifying.removeAll(text.textId());
    }

    @EventListener
    void withdrawn(ConsentWithdrawn consent) {
        for (UUID text : codings.textsOf(consent.informantId())) {
            List<UUID> used = units.of(text).stream()
                    .filter(unit -> unit.standing() == Standing.AGREED && unit.withdrawn() == null)
                    .map(Unit::id)
                    .toList();
            units.erase(text, false);
            identifying.removeAll(text);
            units.withdraw(used, null, CONSENT);
            used.forEach(unit -> events.publishEvent(new UnitWithdrawn(unit)));
        }
    }
}
