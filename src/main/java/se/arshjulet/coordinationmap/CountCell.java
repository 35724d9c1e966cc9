package se.arshjulet.coordinationmap;

import org.jspecify.annotations.Nullable;

/**
 * A count of people in what is to be published, or in what has been.
 *
 * @param key the same in every publication: whose, of what, which year, where, which sex
 * @param words for those inside: "Deltagare, Åsby 2025, män"
 * @param number null for what is missing, and for what an earlier publication withheld
 */
record CountCell(String key, String words, @Nullable Long number, CountStatus status) {}
