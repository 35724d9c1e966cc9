package se.arshjulet.coordinationmap;

import org.jspecify.annotations.Nullable;

/** A part of the map as the public pages name it, whoever keeps it.
 * @param updated the day of its latest publication in words; null if it is not published */
record MapPart(
        String path,
        String title,
        String question,
        @Nullable String updated) {

    static MapPart of(MapModule module, @Nullable String updated) {
        return new MapPart(module.path(), module.title(), module.question(), updated);
    }

    static MapPart of(MapChapter chapter, @Nullable String updated) {
        return new MapPart(chapter.path(), chapter.title(), chapter.question(), updated);
    }
}
