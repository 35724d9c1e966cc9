package se.arshjulet.appendix;

import java.util.List;
import java.util.UUID;

/** In which order a year's insatser stand, and what is said before them; as it is stored. */
record Arrangement(UUID id, int year, String opening, boolean listsMissing, List<Chapter> chapters) {

    record Chapter(UUID id, String title, List<Placed> places) {}

    record Placed(UUID interventionId, String name) {}
}
