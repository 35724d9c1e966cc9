package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.ConclusionPublications.PublicBasis;
import se.arshjulet.conclusion.ConclusionPublications.PublicVersion;
import se.arshjulet.interview.MappingArea;
import se.arshjulet.opendata.SwedishText;

/** What stands in the tables of konklusionerna, as the public pages say it in Swedish. */
@Component
class ConclusionWords {

    public String status(ConclusionStatus status) {
        return switch (status) {
            case BETTER -> "Bättre";
            case SAME -> "Oförändrat";
            case WORSE -> "Sämre";
            case CANNOT_SAY -> "Går inte att bedöma";
            case NO_LONGER -> "Inte längre aktuellt";
        };
    }

    public String state(ActionState state) {
        return switch (state) {
            case PLANNED -> "Planerad";
            case UNDER_WAY -> "Pågår";
            case DONE -> "Klar";
            case CANCELLED -> "Struken";
        };
    }

    public String area(MappingArea area) {
        return switch (area) {
            case TARGET_GROUP -> "målgrupp";
            case INTERVENTION -> "insatser";
            case WORKING_METHOD -> "arbetssätt";
            case COLLABORATION -> "samverkan";
            case COMMUNICATION -> "kommunikation";
        };
    }

    public String kind(Grounds.Kind kind) {
        return switch (kind) {
            case REPORT -> "Rapport";
            case INTERVIEW -> "Intervju";
            case MAP -> "Från kartan";
            case OTHER -> "Annat underlag";
        };
    }

    public String stance(Grounds.Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "Talar för";
            case CONTRADICTS -> "Talar emot";
        };
    }

    /** How a version came about: "Sammanslagen av konklusion 1 och 2". */
    public String change(PublicVersion version) {
        String from = numbers(version.from());
        return switch (version.change()) {
            case NEW -> "Ny";
            case KEPT -> "Behållen oförändrad";
            case REWORDED -> "Ny lydelse";
            case MERGED -> "Sammanslagen av " + from;
            case SPLIT -> "En del av " + from + ", som delades";
            case REPLACED -> "Ersätter " + from;
        };
    }

    /** Why it no longer holds: "Sammanslagen: fortsätter i konklusion 8". */
    public String ending(Ending ending, List<Integer> successors) {
        String next = successors.isEmpty() ? "" : ": fortsätter i " + numbers(successors);
        return switch (ending) {
            case RETIRED -> "Avslutad";
            case MERGED -> "Sammanslagen med andra" + next;
            case SPLIT -> "Delad" + next;
            case REPLACED -> "Ersatt" + next;
        };
    }

    /** "konklusion 1, 2 och 7". */
    public static String numbers(Collection<Integer> numbers) {
        return "konklusion "
                + SwedishText.list(numbers.stream().map(String::valueOf).toList());
    }

    /** "Konklusionen vilar på intervjuer 2024 och 2025 med 9 nyckelpersoner hos 5 medlemmar." */
    public String basis(PublicBasis basis) {
        String years =
                SwedishText.list(basis.years().stream().map(String::valueOf).toList());
        String whom = basis.informants() == null || basis.members() == null
                ? ""
                : " med %d nyckelpersoner hos %d medlemmar".formatted(basis.informants(), basis.members());
        String against = basis.against() ? " En del av det som sägs i dem talar emot den." : "";
        return "Konklusionen vilar på intervjuer %s%s.%s".formatted(years, whom, against);
    }

    /** 12 mars 2026. */
    public String day(LocalDate day) {
        return SwedishText.day(day);
    }

    /** The style that shows the value beside its word: "better", "under-way". */
    public String css(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
