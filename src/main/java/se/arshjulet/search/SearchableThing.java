package se.arshjulet.search;

/** Something public that can be found.
 * @param context whose it is
 * @param body what else is said of it, in words
 * @param path its page */
public record SearchableThing(String title, String context, String body, String path) {}
