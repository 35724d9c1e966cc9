package se.arshjulet.association;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.arshjulet.association.Mergers.Plan;

/** Whether a merger can be; what is wrong is said at its field. */
final class MergerCheck {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("sv-SE"));
    private static final int LONGEST_DECISION = 500;
    private static final int LONGEST_NAME = 200;
    private static final int FARTHEST_YEARS = 10;

    private final Map<UUID, Association> associations;
    private final LocalDate today;
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** @param associations all that there are, by id */
    MergerCheck(Map<UUID, Association> associations, LocalDate today) {
        this.associations = associations;
        this.today = today;
    }

    /** The plan's day.
     * @throws InvalidMergerException with all that is wrong */
    LocalDate require(Plan plan) {
        parts(plan);
        into(plan);
        LocalDate on = plan.on();
        if (on == null) {
            problem("on", "Välj den dag då förbunden går ihop.");
        } else if (Math.abs(on.getYear() - today.getYear()) > FARTHEST_YEARS) {
            problem("on", "Dagen ligger långt från i dag. Välj en dag inom tio år.");
        } else {
            earlierMergers(plan, on);
        }
        if (plan.decision().isBlank()) {
            problem(
                    "decision",
                    "Skriv vilket beslut som ligger till grund, till exempel ”Medlemsrådet 2026-04-21 § 12”.");
        } else if (plan.decision().strip().length() > LONGEST_DECISION) {
            problem("decision", "Texten får ha högst %d tecken. Korta den.".formatted(LONGEST_DECISION));
        }
        raise();
        return Objects.requireNonNull(on);
    }

    /** @param held what the parts' memberships are
     * @throws InvalidMergerException if one of them begins when its association is part of another already */
    void requireBegun(List<MergerTable.Held> held, LocalDate on) {
        held.stream()
                .filter(it -> !it.from().isBefore(on))
                .findFirst()
                .ifPresent(late -> problem(
                        "on",
                        "Medlemskapet för %s i %s börjar först %s. Välj en senare dag."
                                .formatted(late.organisation(), name(late.associationId()), DAY.format(late.from()))));
        raise();
    }

    private void parts(Plan plan) {
        if (plan.parts().isEmpty()) {
            problem("parts", "Välj minst ett förbund som ska gå upp i det andra.");
            return;
        }
        if (plan.parts().stream().anyMatch(id -> !associations.containsKey(id))) {
            problem("parts", "Ett av förbunden finns inte längre. Läs in sidan igen.");
            return;
        }
        UUID whole = plan.into();
        if (whole != null && plan.parts().contains(whole)) {
            problem("parts", name(whole) + " kan inte gå upp i sig självt. Ta bort det här.");
        }
        if (plan.into() == null && plan.parts().size() < 2) {
            problem("parts", "Ett nytt förbund bildas av minst två. Välj ett till.");
        }
        plan.parts().stream()
                .map(associations::get)
                .map(Objects::requireNonNull)
                .forEach(part -> part.merged().ifPresent(it -> problem("parts", already(part, it))));
        long invented = plan.parts().stream()
                .filter(id -> Objects.requireNonNull(associations.get(id)).isDemo())
                .count();
        Association into = plan.into() == null ? null : associations.get(plan.into());
        if (invented > 0 && (invented < plan.parts().size() || (into != null && !into.isDemo()))
                || invented == 0 && into != null && into.isDemo()) {
            problem("parts", "Förbund med exempeldata kan bara gå ihop med varandra.");
        }
    }

    private void into(Plan plan) {
        Mergers.NewAssociation founded = plan.founded();
        if (founded != null && plan.into() == null) {
            if (founded.name().isBlank() || founded.name().strip().length() > LONGEST_NAME) {
                problem("name", "Skriv det nya förbundets namn, högst %d tecken.".formatted(LONGEST_NAME));
            }
            if (!Association.mayBe(founded.slug())) {
                problem(
                        "slug",
                        "Bara små bokstäver a–z, siffror och bindestreck, och inte ett namn som en annan sida har.");
            } else if (associations.values().stream()
                    .anyMatch(it -> it.info(null).slug().equals(founded.slug()))) {
                problem("slug", "Namnet används redan av ett annat förbund. Välj ett annat.");
            }
            if (!plan.coordinatorsFollow()) {
                problem("coordinators", "Ett nytt förbund behöver samordnare. Låt dem från förbunden följa med.");
            }
            return;
        }
        Association into = plan.into() == null ? null : associations.get(plan.into());
        if (into == null) {
            problem("into", "Välj det förbund som de ska ingå i.");
        } else {
            into.merged().ifPresent(it -> problem("into", already(into, it)));
        }
    }

    private String already(Association one, Association.Merged merged) {
        return "%s ingår i %s från %s.".formatted(one.name(), name(merged.into()), DAY.format(merged.on()));
    }

    /** Nobody becomes part of what is part of another by then. */
    private void earlierMergers(Plan plan, LocalDate on) {
        associations.values().stream()
                .filter(it -> it.merged()
                        .filter(merged -> plan.parts().contains(merged.into())
                                && !merged.on().isBefore(on))
                        .isPresent())
                .findFirst()
                .ifPresent(it -> problem("on", already(it, it.merged().orElseThrow()) + " Välj en senare dag."));
    }

    private String name(UUID id) {
        return Objects.requireNonNull(associations.get(id)).name();
    }

    /** The first that is said of a field stands. */
    private void problem(String field, String sentence) {
        problems.putIfAbsent(field, sentence);
    }

    private void raise() {
        if (!problems.isEmpty()) {
            throw new InvalidMergerException(problems);
        }
    }
}
