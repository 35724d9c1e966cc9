package se.arshjulet.form.draft;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.draft.DraftConflict.Disputed;

/** Joins what two have made of the same thing, property by property. */
final class ThreeWay {

    private ThreeWay() {}

    /** @param seen   what {@code wanted} was made of
     * @param now    what it has become meanwhile
     * @throws DraftConflict if both have changed the same property, and not to the same */
    static <T> T merge(T seen, T wanted, T now) {
        List<Disputed> disputed = new ArrayList<>();
        T merged = joined(seen, wanted, now, disputed);
        if (!disputed.isEmpty()) {
            throw new DraftConflict(disputed);
        }
        return merged;
    }

    /** As {@link #merge}; what both have changed is as wanted. */
    static <T> T over(T seen, T wanted, T now) {
        return joined(seen, wanted, now, new ArrayList<>());
    }

    private static <T> T joined(T seen, T wanted, T now, List<Disputed> disputed) {
        RecordComponent[] properties = seen.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[properties.length];
        @Nullable Object[] values = new Object[properties.length];
        for (int i = 0; i < properties.length; i++) {
            @Nullable Object then = get(properties[i], seen);
            @Nullable Object mine = get(properties[i], wanted);
            @Nullable Object theirs = get(properties[i], now);
            types[i] = properties[i].getType();
            values[i] = Objects.equals(then, mine) ? theirs : mine;
            if (!Objects.equals(then, mine) && !Objects.equals(mine, theirs) && !Objects.equals(then, theirs)) {
                disputed.add(new Disputed(properties[i].getName(), theirs, mine));
            }
        }
        try {
            @SuppressWarnings("unchecked") // the constructor of the same class
            T merged = (T) seen.getClass().getDeclaredConstructor(types).newInstance(values);
            return merged;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object get(RecordComponent property, Object of) {
        try {
            return property.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
