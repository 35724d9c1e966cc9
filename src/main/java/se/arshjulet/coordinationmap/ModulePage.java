package se.arshjulet.coordinationmap;

import java.util.function.Consumer;
import org.springframework.ui.Model;

/**
 * A page about a publication, not drawn yet.
 *
 * @param view     its template
 * @param resource the open data that holds the same
 * @param shown    what it shows of the publication: two that show the same are the same page
 * @param content  puts in the model what the template draws
 */
record ModulePage(String view, String resource, Object shown, Consumer<Model> content) {}
