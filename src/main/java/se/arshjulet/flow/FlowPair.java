package se.arshjulet.flow;

import java.util.Optional;

/** A way from one party to another in a year: two can know how many took it. */
public record FlowPair(int year, FlowParty from, FlowParty to) {

    /** Empty where one end is nobody's, or both are the same party's. */
    public static Optional<FlowPair> of(StatedFlow flow) {
        Optional<FlowParty> from = FlowParty.of(flow.origin());
        Optional<FlowParty> to = FlowParty.of(flow.destination());
        return from.isEmpty() || to.isEmpty() || from.equals(to)
                ? Optional.empty()
                : Optional.of(new FlowPair(flow.year(), from.get(), to.get()));
    }

    /** "Från Försäkringskassan till Arbetsförmedlingen". */
    public String words() {
        return "Från " + from.inSentence() + " till " + to.inSentence();
    }

    public FlowParty party(Side side) {
        return side == Side.ORIGIN ? from : to;
    }
}
