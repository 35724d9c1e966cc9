package se.arshjulet.form.draft;

import java.util.List;
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

    /** A property that two have given different values.
     * @param property as the part or the question calls it
     * @param theirs   what stands there now */
    public record Disputed(
            String property,
            @Nullable Object theirs,
            @Nullable Object mine) {}

    private final What what;
    private final transient List<Disputed> disputed;
    private final transient @Nullable FormDraft now;

    DraftConflict(What what) {
        this(what, List.of(), null);
    }

    DraftConflict(List<Disputed> disputed) {
        this(What.SAME_PROPERTY, disputed, null);
    }

    private DraftConflict(What what, List<Disputed> disputed, @Nullable FormDraft now) {
        super(what.name());
        this.what = what;
        this.disputed = List.copyOf(disputed);
        this.now = now;
    }

    DraftConflict in(FormDraft draft) {
        return new DraftConflict(what, disputed, draft);
    }

    public What what() {
        return what;
    }

    /** Of {@link What#SAME_PROPERTY}. */
    public List<Disputed> disputed() {
        return disputed;
    }

    /** The draft as it is, with the other's change; null where there is none. */
    public @Nullable FormDraft now() {
        return now;
    }
}
