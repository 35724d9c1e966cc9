package se.arshjulet.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a section stands: 2.1 is the first in the second. */
record Place(List<Integer> numbers) {

    static final Place TOP = new Place(List.of());

    /** @param index from 0 */
    Place child(int index) {
        return new Place(Stream.concat(numbers.stream(), Stream.of(index + 1)).toList());
    }

    /** 1 for the outermost sections. */
    int level() {
        return numbers.size();
    }

    /** "2.1" */
    String number() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    /** The same from one writing to the next, so that links into a document hold. */
    String anchor() {
        return "avsnitt-" + number().replace('.', '-');
    }
}
