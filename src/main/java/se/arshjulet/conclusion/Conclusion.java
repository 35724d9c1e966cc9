package se.arshjulet.conclusion;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.Problems;
import se.arshjulet.conclusion.Conclusions.Wording;

/** A konklusion with all that it has said. It is never deleted: it ends, and keeps its number. */
@Entity
class Conclusion {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private int number;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private String endedBecause = "";

    @OneToMany(mappedBy = "conclusion", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<ConclusionVersion> versions = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Conclusion() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in
    Conclusion(int number, Wording words, VersionChange change) {
        this.id = UUID.randomUUID();
        this.number = number;
        versions.add(new ConclusionVersion(this, 1, words, change));
    }

    /** @return the new version, which comes from the latest before it */
    ConclusionVersion revise(Wording words, VersionChange change) {
        requireHolds("Skriv en ny konklusion i stället.");
        requireFits(words, change, latest());
        ConclusionVersion next = new ConclusionVersion(this, versions.size() + 1, words, change);
        versions.add(next);
        return next;
    }

    /** @param asked somebody has been asked about the latest version */
    void correct(Wording words, boolean asked) {
        if (asked) {
            throw new InvalidConclusionException(
                    "wording",
                    "Den här lydelsen är redan följd upp, så den står kvar som den är. Skriv en ny lydelse i stället.");
        }
        ConclusionVersion latest = latest();
        if (versions.size() > 1) {
            requireFits(words, latest.change(), versions.get(versions.size() - 2));
        }
        new Problems()
                .when(
                        endedOn != null && words.validFrom().isAfter(endedOn),
                        "validFrom",
                        "Konklusion %d upphörde %s. Välj en dag före det.".formatted(number, endedOn))
                .raise(InvalidConclusionException::new);
        latest.say(words);
    }

    private void requireFits(Wording words, VersionChange change, ConclusionVersion before) {
        new Problems()
                .when(
                        change == VersionChange.KEPT && !before.says(words),
                        "wording",
                        "Orden är inte desamma som förut. Välj omformulerad, eller skriv som det stod.")
                .when(
                        change == VersionChange.REWORDED && before.says(words),
                        "wording",
                        "Orden är desamma som förut. Skriv den nya lydelsen, eller välj behållen.")
                .when(
                        words.validFrom().isBefore(before.validFrom()),
                        "validFrom",
                        "Lydelsen före gäller från %s. Välj den dagen eller en senare.".formatted(before.validFrom()))
                .raise(InvalidConclusionException::new);
    }

    void retire(LocalDate on, String because) {
        requireHolds("Den behöver inte avslutas.");
        new Problems()
                .when(
                        on.isBefore(latest().validFrom()),
                        "on",
                        "Lydelsen gäller från %s. Välj den dagen eller en senare.".formatted(latest().validFrom()))
                .raise(InvalidConclusionException::new);
        end(Ending.RETIRED, on, because.strip());
    }

    /** It ends since another comes from it. Of those that it is split into, the first ends it.
     * @return false if it had ended so already */
    boolean giveWayTo(VersionChange change, LocalDate on) {
        Ending how = endingBy(change);
        if (how == Ending.SPLIT && ending == Ending.SPLIT) {
            return false;
        }
        new Problems()
                .when(
                        ending != null,
                        "from",
                        "Konklusion %d har redan upphört. Välj bland dem som gäller.".formatted(number))
                .when(
                        on.isBefore(latest().validFrom()),
                        "validFrom",
                        "Konklusion %d gäller från %s. Välj den dagen eller en senare."
                                .formatted(number, latest().validFrom()))
                .raise(InvalidConclusionException::new);
        end(how, on, "");
        return true;
    }

    private static Ending endingBy(VersionChange change) {
        return switch (change) {
            case MERGED -> Ending.MERGED;
            case SPLIT -> Ending.SPLIT;
            case REPLACED -> Ending.REPLACED;
            case NEW, KEPT, REWORDED -> throw new IllegalArgumentException(change + " ends nothing");
        };
    }

    void restore() {
        if (ending != Ending.RETIRED) {
            throw new InvalidConclusionException(
                    "number",
                    ending == null
                            ? "Konklusion %d gäller redan.".formatted(number)
                            : "Andra konklusioner har kommit ur konklusion %d, så den kan inte gälla igen. Skriv en ny i stället."
                                    .formatted(number));
        }
        ending = null;
        endedOn = null;
        endedBecause = "";
    }

    private void requireHolds(String otherwise) {
        if (ending != null) {
            throw new InvalidConclusionException(
                    "number", "Konklusion %d har redan upphört. %s".formatted(number, otherwise));
        }
    }

    private void end(Ending how, LocalDate on, String because) {
        ending = how;
        endedOn = on;
        endedBecause = because;
    }

    ConclusionVersion latest() {
        return versions.get(versions.size() - 1);
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }
}
