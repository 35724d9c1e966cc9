package se.arshjulet.search;

import java.util.List;

/** The answer to a search.
 * @param hits what has every word
 * @param near what has something near to every word, and is not among the hits
 * @param some what has some of the words, where nothing has all of them or is near */
record Found(List<Hit> hits, List<Hit> near, List<Hit> some) {}
