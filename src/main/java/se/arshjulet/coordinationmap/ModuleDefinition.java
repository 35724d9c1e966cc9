package se.arshjulet.coordinationmap;

import java.util.List;
import se.arshjulet.opendata.CsvLines;

/** How one module of the map is made and told. A bean of this kind makes its module one that can be published.
 * @param <C> what a publication of it holds */
interface ModuleDefinition<C extends MapContent> {

    MapModule module();

    /** The key of the form whose answers it is made of. */
    String form();

    Class<C> type();

    /** Whether it tells of each year, as a series does, and not only of the last. What it holds has then keys of its own for each
     * year. */
    default boolean yearly() {
        return false;
    }

    /** In the current association. */
    C build(Material material);

    /** The columns of its open data. */
    List<String> columns();

    /** What its list is called as a file. */
    String fileName();

    /** A thing of it in the shape of open data.
     * @param url the thing's page; empty where it has none */
    CsvLines resource(MapItem item, MapMember member, String url);
}
