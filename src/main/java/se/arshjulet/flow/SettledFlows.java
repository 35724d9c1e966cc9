package se.arshjulet.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How those at both ends of a flow have settled what they told differently, in the current association. */
public interface SettledFlows {

    /** The latest of each way that was settled at all. */
    List<Settled> all();

    /**
     * @param agreed what they have agreed on; null where they have both explained why they differ
     * @param about what each side had said when it was settled
     * @param members who settled it, the origin's first
     */
    record Settled(
            FlowPair pair,
            @Nullable Figures agreed,
            Map<Side, Figures> about,
            List<Explanation> explanations,
            List<UUID> members,
            LocalDate on) {

        public Settled {
            about = Map.copyOf(about);
            explanations = List.copyOf(explanations);
            members = List.copyOf(members);
        }

        /** It was settled about these figures: new ones it says nothing of. */
        public boolean holdsFor(PairedFlow flow) {
            return flow.sum(Side.ORIGIN).equals(about.get(Side.ORIGIN))
                    && flow.sum(Side.DESTINATION).equals(about.get(Side.DESTINATION));
        }
    }

    /** Why a member's figure is another than the other side's. */
    record Explanation(UUID memberId, String words) {}
}
