package se.arshjulet.association;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a member file, by the words of its header. */
enum MemberColumn {
    PARTY("part"),
    MEMBER("medlem"),
    KIND("typ"),
    CODE("kod"),
    UNIT("enhet"),
    PARENT("overordnad"),
    SEATS("sitter_i");

    private final String header;

    MemberColumn(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    boolean mayBeLeftOut() {
        return this == PARENT;
    }

    static Optional<MemberColumn> named(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equals(header))
                .findFirst();
    }

    static List<MemberColumn> required() {
        return Arrays.stream(values()).filter(column -> !column.mayBeLeftOut()).toList();
    }
}
