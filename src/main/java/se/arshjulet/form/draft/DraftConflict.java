package se.arshjulet.form.draft;

import org.jspecify.annotations.Nullable;

/** Somebody else has changed the same thing since it was shown. Nothing is kept of the change, so that whoever made it can choose. */
public final class DraftConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum What {
        /** both have changed the same property of the same thing */
        SAME_PROPERTY,
        /** it has been taken away */
        GONE,
        /** the key, or the draft, is there already */
        TAKEN,
        /** there are changes that have not been seen */
        CHANGED
    }

    private final What what;
    private final transient @Nullable FormDraft now;

    public DraftConflict(What what) {
        this(what, null);
    }

    private DraftConflict(What what, @Nullable FormDraft now) {
        super(what.name());
        this.what = what;
        this.now = now;
    }

    DraftConflict in(FormDraft draft) {
        return new DraftConflict(what, draft);
    }

    public What what() {
        return what;
    }

    /** The draft as it is, with the other's change; null where there is none. */
    public @Nullable FormDraft now() {
        return now;
    }
}
