package se.arshjulet.form.table;

import java.util.List;
import java.util.Optional;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;

/** What a cell means in a field.
 * @param problem in Swedish, where it means nothing; the entry is then empty
 * @param unknown the name that no register has, where the question lets one propose it */
public record CellMeaning(Entry entry, Optional<String> problem, Optional<String> unknown) {

    static CellMeaning of(AnswerValue value) {
        return of(Entry.of(value));
    }

    static CellMeaning of(Entry entry) {
        return new CellMeaning(entry, Optional.empty(), Optional.empty());
    }

    static CellMeaning problem(String words) {
        return new CellMeaning(Entry.EMPTY, Optional.of(words), Optional.empty());
    }

    /** @param near what it may have meant */
    static CellMeaning notInRegister(String name, boolean mayPropose, List<String> near) {
        String meant = near.isEmpty() ? "" : " Menar du %s?".formatted(String.join(" eller ", near));
        String missing = "”%s” finns inte i listan.%s".formatted(name, meant);
        return mayPropose
                ? new CellMeaning(
                        Entry.EMPTY,
                        Optional.of(missing + " Skriv namnet som det står där, eller föreslå det."),
                        Optional.of(name))
                : problem(missing + " Skriv namnet som det står där. Saknas det? Be samordnaren lägga till det.");
    }
}
