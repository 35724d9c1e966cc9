package se.arshjulet.association;

/** What has become of something that was proposed for a register. */
enum ProposalState {
    OPEN,
    /** it was new, and is in the register */
    TAKEN_IN,
    /** it was something that the register had under another name */
    MERGED,
    DECLINED
}
