package se.arshjulet.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.flow.Reconciliations.State;

/**
 * Avstämning: a flow that its two ends state differently, what each states, and what they have said to settle it. Each takes
 * the other's figures, proposes a third, or explains why they differ.
 *
 * @param dueOn the last day, inclusive
 * @param closedBy null while it is open, and where new answers ended it
 * @param agreed what they agreed on; null unless they did
 * @param reopening null unless the coordinator had it settled once more
 */
record Reconciliation(
        UUID id,
        FlowPair pair,
        State state,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Instant closedAt,
        @Nullable UUID closedBy,
        @Nullable String closeReason,
        @Nullable Figures agreed,
        @Nullable Reopening reopening,
        List<Word> words,
        List<Move> moves) {

    /** It takes up again what was settled, or ended, before. */
    record Reopening(UUID earlier, String reason) {}

    /** What a member at one of the ends states of the way: nobody, where it does not speak of it. */
    record Word(UUID memberId, String memberName, Side side, Figures figures) {}

    /** @param proposes figures that the member can stand by; null where it explains instead */
    record Move(
            int number,
            UUID memberId,
            @Nullable Figures proposes,
            @Nullable String explanation,
            UUID by,
            Instant at) {}

    /** How it ends of itself. */
    record Ending(State state, @Nullable Figures agreed) {}

    Reconciliation {
        words = List.copyOf(words);
        moves = List.copyOf(moves);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** What new answers have made right is nothing to settle. */
    boolean canBeReopened() {
        return state == State.AGREED || state == State.EXPLAINED || state == State.ENDED;
    }

    Optional<Word> word(UUID memberId) {
        return words.stream().filter(word -> word.memberId().equals(memberId)).findFirst();
    }

    List<Word> words(Side side) {
        return words.stream().filter(word -> word.side() == side).toList();
    }

    /** What the side's members state together. */
    Figures sum(Side side) {
        return Figures.sum(words(side).stream().map(Word::figures).toList());
    }

    /** What the member stands by: what it last proposed, or else what its side states. */
    Figures standsBy(Word word) {
        return last(word, it -> it.proposes() != null).map(Move::proposes).orElseGet(() -> sum(word.side()));
    }

    /** Why it differs, where that is the last that the member has said. */
    Optional<String> explains(Word word) {
        return last(word, it -> true).map(Move::explanation);
    }

    private Optional<Move> last(Word word, Predicate<Move> which) {
        return moves.stream()
                .filter(move -> move.memberId().equals(word.memberId()) && which.test(move))
                .max(Comparator.comparingInt(Move::number));
    }

    /** Agreed once everybody stands by the same figures; explained once somebody at each end has said why. */
    Optional<Ending> ending() {
        Set<Figures> stands = words.stream().map(this::standsBy).collect(Collectors.toSet());
        Figures one = stands.iterator().next();
        if (stands.size() == 1 && one.isWhole()) {
            return Optional.of(new Ending(State.AGREED, one));
        }
        return hasExplained(Side.ORIGIN) && hasExplained(Side.DESTINATION)
                ? Optional.of(new Ending(State.EXPLAINED, null))
                : Optional.empty();
    }

    boolean hasExplained(Side side) {
        return words(side).stream().anyMatch(word -> explains(word).isPresent());
    }

    /** What has last been proposed, by anybody. */
    Optional<Move> lastProposal() {
        return moves.stream().filter(move -> move.proposes() != null).max(Comparator.comparingInt(Move::number));
    }

    /** Whose turn it is: who neither stands by what was last proposed nor has explained since; before any proposal, whoever
     * has not explained. */
    List<Word> waitsFor() {
        Optional<Move> proposal = lastProposal();
        List<Word> waits = new ArrayList<>();
        for (Word word : words) {
            boolean answered = proposal.isPresent()
                    ? standsBy(word).equals(proposal.get().proposes())
                            || last(word, it -> it.number() > proposal.get().number())
                                    .isPresent()
                    : explains(word).isPresent();
            if (!answered) {
                waits.add(word);
            }
        }
        return waits;
    }
}
