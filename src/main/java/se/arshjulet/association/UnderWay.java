package se.arshjulet.association;

import java.util.List;

/** What a module has begun in an association and not ended, for whoever merges it into another. Register a bean. */
public interface UnderWay {

    /** Called in the current association, in the name of a coordinator. */
    List<Matter> now();

    /** Something that is not over. The words are Swedish.
     * @param standing how it stands, e.g. "2 av 6 har inte svarat"; may be empty */
    record Matter(String title, String standing) {}
}
