package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.Map;

/** What a publication holds where it counts people. {@link DisclosureGuard} withholds what is too small before anybody outside sees
 * it.
 * @param <C> itself */
interface CountedContent<C extends CountedContent<C>> extends MapContent {

    /** All its counts of people, with everything that anybody knows of how they hang together. */
    List<CountTable> tables();

    /** The same with counts taken away, and with them all that is worked out of them.
     * @param cells what stands in their place, by their keys */
    C withheld(Map<String, CountStatus> cells);
}
