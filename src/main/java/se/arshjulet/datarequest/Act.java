package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.UUID;

/** Who changes answers, and when: what the history of answers says of each change. */
record Act(UUID by, Instant at) {}
