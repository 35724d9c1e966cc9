package se.arshjulet.conclusion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.ConclusionPublications.PublicBasis;
import se.arshjulet.conclusion.Grounds.Stance;
import se.arshjulet.coordinationmap.SmallCounts;

/**
 * What the public is told of the interviews behind konklusionerna. By the same threshold as the map's figures, fewer people than
 * it are not counted out: with three of them at two members somebody would know whom.
 */
@Component
class PublicBases {

    private final EvidenceTable evidence;
    private final SmallCounts smallCounts;

    PublicBases(EvidenceTable evidence, SmallCounts smallCounts) {
        this.evidence = evidence;
        this.smallCounts = smallCounts;
    }

    /** By konklusion; those that rest on no interview are left out. */
    Map<UUID, PublicBasis> of(Collection<UUID> conclusions) {
        Map<UUID, List<Spread.Piece>> pieces = evidence.piecesOf(conclusions);
        long fewest = smallCounts.threshold();
        return pieces.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> basis(of.getValue(), fewest)));
    }

    static PublicBasis basis(List<Spread.Piece> pieces, long fewest) {
        int informants =
                (int) pieces.stream().map(Spread.Piece::informant).distinct().count();
        int members = (int) pieces.stream().map(Spread.Piece::member).distinct().count();
        boolean many = informants >= fewest && members > 1;
        return new PublicBasis(
                pieces.stream().map(Spread.Piece::year).distinct().sorted().toList(),
                many ? informants : null,
                many ? members : null,
                pieces.stream().anyMatch(piece -> piece.stance() == Stance.CONTRADICTS));
    }
}
