package se.arshjulet.form.draft;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins what two have made of the same thing, property by property. */
final class ThreeWay {

    private ThreeWay() {}

    /** @param seen   what {@code wanted} was made of
     * @param now    what it has become meanwhile
     * @throws DraftConflict if both have changed the same property, and not to the same */
    static <T> T merge(T seen, T wanted, T now) {
        RecordComponent[] properties = seen.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[properties.length];
        @Nullable Object[] values = new Object[properties.length];
        for (int i = 0; i < properties.length; i++) {
            types[i] = properties[i].getType();
            values[i] = property(get(properties[i], seen), get(properties[i], wanted), get(properties[i], now));
        }
        try {
            @SuppressWarnings("unchecked") // the constructor of the same class
            T merged = (T) seen.getClass().getDeclaredConstructor(types).newInstance(values);
            return merged;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object property(@Nullable Object seen, @Nullable Object wanted, @Nullable Object now) {
        if (Objects.equals(seen, wanted) || Objects.equals(wanted, now)) {
            return now;
        }
        if (!Objects.equals(seen, now)) {
            throw new DraftConflict(DraftConflict.What.SAME_PROPERTY);
        }
        return wanted;
    }

    private static @Nullable Object get(RecordComponent property, Object of) {
        try {
            return property.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
