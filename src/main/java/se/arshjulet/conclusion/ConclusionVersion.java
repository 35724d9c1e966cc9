package se.arshjulet.conclusion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.arshjulet.conclusion.Conclusions.Wording;

/** What a konklusion says from a day on. */
@Entity
class ConclusionVersion {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "conclusion_id")
    private Conclusion conclusion;

    private int ordinal;
    private String wording;
    private String explanation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> areas;

    private LocalDate validFrom;
    private String source;

    @Enumerated(EnumType.STRING)
    private VersionChange change;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ConclusionVersion() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in; say() the words
    ConclusionVersion(Conclusion conclusion, int ordinal, Wording words, VersionChange change) {
        this.id = UUID.randomUUID();
        this.conclusion = conclusion;
        this.ordinal = ordinal;
        this.change = change;
        say(words);
    }

    final void say(Wording words) {
        wording = words.wording().strip();
        explanation = words.explanation().strip();
        areas = words.areas().stream().sorted().map(Enum::name).toList();
        validFrom = words.validFrom();
        source = words.source().strip();
    }

    boolean says(Wording words) {
        return wording.equals(words.wording().strip());
    }

    UUID id() {
        return id;
    }

    int ordinal() {
        return ordinal;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    VersionChange change() {
        return change;
    }
}
