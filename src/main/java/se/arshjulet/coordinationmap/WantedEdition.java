package se.arshjulet.coordinationmap;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.opendata.OpenDataProblem;

/** Which publication of a module somebody asks for: the one that is shown, or an earlier one. One that was taken back is never found.
 * @param number null for the one that is shown
 * @param holding the last one that holds the thing; null if it does not matter */
record WantedEdition(@Nullable Integer number, @Nullable UUID holding) {

    static final WantedEdition LATEST = new WantedEdition(null, null);

    /** @param text as it stands in an address; what is no number asks for the one that is shown */
    static WantedEdition of(@Nullable String text) {
        return text == null || !text.matches("[1-9][0-9]{0,8}")
                ? LATEST
                : new WantedEdition(Integer.valueOf(text), null);
    }

    static WantedEdition numbered(@Nullable Integer number) {
        return new WantedEdition(number, null);
    }

    /** Of a thing's page: the edition that the address names, else the last one that has the thing. */
    static WantedEdition of(@Nullable String text, UUID thing) {
        WantedEdition named = of(text);
        return named.number() == null ? lastWith(thing) : named;
    }

    static WantedEdition lastWith(UUID thing) {
        return new WantedEdition(null, thing);
    }

    /** For open data: what is asked for by its number and is not there is a problem, and what is shown may be nothing yet.
     * @throws OpenDataProblem if there is no publication with the number, or it was taken back */
    <V> @Nullable V found(Function<WantedEdition, Optional<V>> maps) {
        return maps.apply(this).orElseGet(() -> {
            if (number != null) {
                throw new OpenDataProblem(
                        HttpStatus.NOT_FOUND,
                        "Utgåvan finns inte",
                        "Ingen utgåva av kartan har nummer " + number + ".");
            }
            return null;
        });
    }

    Optional<Head> in(PublicationTable publications, UUID association, MapModule module) {
        if (number != null) {
            return publications.numbered(association, module, number);
        }
        return holding != null
                ? publications.lastWith(association, module, holding)
                : publications.latest(association, module);
    }
}
