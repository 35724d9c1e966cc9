package se.arshjulet.opendata;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Succession;

/** What has become of an association, as every public page of it says. Templates ask it as {@code @successionWords}. */
@Component("successionWords")
public final class SuccessionWords {

    private final Succession succession;

    SuccessionWords(Succession succession) {
        this.succession = succession;
    }

    /** The first day that it is part of another: 1 januari 2024; empty as long as it is one of its own. */
    public String since(AssociationInfo association) {
        return association.successor() == null
                ? ""
                : SwedishText.day(association.successor().from());
    }

    /** Those that have become part of it, whose maps are kept. */
    public List<AssociationInfo> predecessors(AssociationInfo association) {
        return succession.predecessors(association.id());
    }
}
