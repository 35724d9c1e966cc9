package se.arshjulet.annualwheel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.arshjulet.annualwheel.AnnualWheels.Draft;

/** Something to be done in a year, once or several times. What is removed is only put away, so that it can be brought back. */
@Entity
class WheelActivity {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private UUID wheelId;
    private String title;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] responsible;

    private @Nullable UUID accountId;
    private String description;

    @JdbcTypeCode(SqlTypes.JSON)
    private DateRule rule;

    private @Nullable Integer leadDays;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] dependsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private ActivityStart starts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Integer[] reminderDays;

    private @Nullable Instant removedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected WheelActivity() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in; describe() the rest
    WheelActivity(UUID wheelId, Draft draft) {
        this(UUID.randomUUID(), wheelId, draft);
    }

    @SuppressWarnings("NullAway.Init")
    WheelActivity(UUID id, UUID wheelId, Draft draft) {
        this.id = id;
        this.wheelId = wheelId;
        describe(draft);
    }

    final void describe(Draft draft) {
        title = draft.title().strip();
        kind = draft.kind();
        responsible = draft.responsible().stream().distinct().toArray(String[]::new);
        accountId = draft.accountId();
        description = draft.description().strip();
        rule = draft.rule();
        leadDays = draft.leadDays();
        dependsOn = draft.dependsOn().stream().sorted().toArray(UUID[]::new);
        starts = draft.starts();
        reminderDays = draft.reminderDays().toArray(Integer[]::new);
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void bringBack() {
        removedAt = null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID wheelId() {
        return wheelId;
    }

    String title() {
        return title;
    }

    DateRule rule() {
        return rule;
    }

    Set<UUID> dependsOn() {
        return Arrays.stream(dependsOn).collect(Collectors.toUnmodifiableSet());
    }

    Draft draft() {
        return new Draft(
                title,
                kind,
                List.of(responsible),
                accountId,
                description,
                rule,
                leadDays,
                dependsOn(),
                starts,
                List.of(reminderDays));
    }

    Schedule.Dated dated() {
        return new Schedule.Dated(id, title, rule, leadDays, dependsOn());
    }
}
