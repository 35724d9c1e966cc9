package se.arshjulet.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Avstämningar: flows that their two ends state differently, in the current association. Its coordinators see all of them;
 * a representative sees those that her member is one of the ends of.
 */
public interface Reconciliations {

    /** Of the task that both ends have together. */
    String KIND = "FLOW_RECONCILIATION";

    /** The largest count that a member can propose. */
    int MOST = 100_000;

    /** Whether they are counts at all: what is not is refused without a question. */
    static boolean canBe(int women, int men) {
        return women >= 0 && women <= MOST && men >= 0 && men <= MOST;
    }

    /** Empty for what does not exist and for what is not hers to see. */
    Optional<Sheet> find(UUID id);

    /** Those that are hers to see: the open ones first, the longest waited for first, and then the ended. */
    List<Line> all();

    /** The member stands by these figures from now on: the other end's, or a third. When all stand by the same they have agreed.
     * @param seen how many turns she has seen ({@link Sheet#turns})
     * @throws InvalidReconciliationException with Swedish messages by field: women, men
     * @throws StaleReconciliationException if somebody has moved, or ended it, since */
    void propose(UUID id, UUID memberId, @Nullable Integer women, @Nullable Integer men, int seen);

    /** The member's figures are others than the other end's, and this is why. When both ends have said why, both stand.
     * @throws InvalidReconciliationException at explanation */
    void explain(UUID id, UUID memberId, String explanation, int seen);

    /** The coordinator ends it; nobody's figure changes, and the map counts one of them.
     * @throws InvalidReconciliationException at reason */
    void end(UUID id, String reason);

    /** The coordinator has both ends settle it once more, about what they have stated: a figure was mistaken. What was settled holds
     * no longer. It becomes a reconciliation of its own, and the earlier one stays to be read.
     * @return the new one
     * @throws InvalidReconciliationException at reason
     * @throws StaleReconciliationException if it is open, was withdrawn, or the way has been taken up again already */
    UUID reopen(UUID id, String reason);

    /** Reminds those whose turn it is now, outside the schedule.
     * @return how many got a mail */
    int remindNow(UUID id);

    Tolerance tolerance();

    /** Holds for answers that are approved from now on.
     * @throws InvalidReconciliationException at percent or least */
    void setTolerance(@Nullable Integer percent, @Nullable Integer least);

    /** Where it has come. */
    enum State {
        OPEN,
        /** both ends stand by the same figures */
        AGREED,
        /** both ends have explained why theirs differ: both stand */
        EXPLAINED,
        /** the coordinator has ended it */
        ENDED,
        /** new answers have made the two ends match */
        WITHDRAWN
    }

    /** @param waitsFor whose turn it is, by name; empty unless it is open */
    record Line(UUID id, FlowPair pair, State state, LocalDate dueOn, Figures out, Figures in, List<String> waitsFor) {}

    /** @param stands what each member at the two ends states, the origin's first
     * @param actsFor the members that she may answer for
     * @param reopened why the coordinator has had it settled once more, where she has
     * @param earlier the one that it takes up again; null unless it does
     * @param later the one that has taken it up again; null unless one has
     * @param reopenable it has ended, and a coordinator can have it settled once more
     * @param closeReason why the coordinator ended it, or that new answers did */
    record Sheet(
            Line line,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable String closeReason,
            @Nullable Figures agreed,
            List<Stand> stands,
            List<Turn> turns,
            Set<UUID> actsFor,
            boolean coordinator,
            @Nullable String reopened,
            @Nullable UUID earlier,
            @Nullable UUID later,
            boolean reopenable) {}

    /** @param before what the member stated of the year before; null if it has no approved answers about it
     * @param standsBy what it stands by now
     * @param explanation why it differs, where that is the last that it has said */
    record Stand(
            UUID memberId,
            String memberName,
            Side side,
            Figures figures,
            @Nullable Figures before,
            Figures standsBy,
            @Nullable String explanation) {}

    /** Something that a member has said, in the order that it was. */
    record Turn(
            String memberName,
            Side side,
            @Nullable Figures proposes,
            @Nullable String explanation,
            Instant at) {}
}
