package se.arshjulet.coordinationmap;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.opendata.SwedishText;

/**
 * The collaboration module as one publication holds it: what each member says that it takes part in, and what it says is
 * missing. The same forum stands once for each member that names it; {@link PublishedCollaborations} joins them.
 */
record CollaborationMap(List<MapMember> members, List<MapCollaboration> collaborations) implements MapContent {

    CollaborationMap {
        members = List.copyOf(members);
        collaborations = List.copyOf(collaborations);
    }

    @Override
    public List<MapCollaboration> items() {
        return collaborations;
    }

    enum Level {
        STRATEGIC("Strategisk"),
        OPERATIVE("Operativ");

        private final String title;

        Level(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** @param code of the form's option */
        static Level of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** @param to the last day, inclusive; null until further notice */
    record Span(LocalDate from, @Nullable LocalDate to) {

        /** "från 1 januari 2025 och tills vidare". */
        public String words() {
            return to == null
                    ? "från " + SwedishText.day(from) + " och tills vidare"
                    : SwedishText.day(from) + " till " + SwedishText.day(to);
        }
    }

    /** A member that takes part, by the name that it had. */
    record Participant(UUID memberId, String name) {}

    /**
     * A collaboration as one member tells it.
     *
     * @param missing there is none, says the member: {@code purpose} tells what it misses, and the rest is empty
     * @param kind project, forum …, in words
     * @param participants the members that take part; the one that tells it is among them
     * @param others organisations that are no members
     * @param frequency in words
     * @param meetings in the year
     * @param agreed whether there is a written agreement; null if it was not answered
     * @param projectBudget kronor in the year
     */
    record MapCollaboration(
            UUID key,
            UUID memberId,
            boolean missing,
            String name,
            @Nullable String kind,
            Set<Level> levels,
            List<Participant> participants,
            @Nullable String others,
            @Nullable String purpose,
            List<String> targetGroups,
            @Nullable String frequency,
            @Nullable Integer meetings,
            @Nullable Boolean agreed,
            @Nullable Span agreement,
            @Nullable Span project,
            @Nullable BigDecimal projectBudget,
            @Nullable MapContact contact,
            Instant updated)
            implements MapItem {

        @Override
        public String detail() {
            String level = levels.stream().sorted().map(Level::title).collect(Collectors.joining(", "));
            String who = participants.stream().map(Participant::name).collect(Collectors.joining(", "));
            return level.isEmpty() ? who : level + ": " + who;
        }

        @Override
        public List<Fact> facts(MapContent map) {
            return List.of(
                    Fact.of("Namn", name),
                    Fact.of("Slag", kind),
                    Fact.of("Nivå", levels.stream().sorted().map(Level::title).toList()),
                    Fact.of(
                            "Deltar",
                            participants.stream().map(Participant::name).toList()),
                    Fact.of("Andra som deltar", others),
                    Fact.of(missing ? "Vad som saknas" : "Syfte", purpose),
                    Fact.of("För vem", targetGroups),
                    Fact.of("Möts", frequency),
                    Fact.of("Möten per år", meetings),
                    Fact.of("Skriftlig överenskommelse", agreed == null ? null : agreed ? "ja" : "nej"),
                    Fact.of("Överenskommelsen gäller", agreement == null ? null : agreement.words()),
                    Fact.of("Projektet pågår", project == null ? null : project.words()),
                    Fact.of("Projektets budget, kronor", projectBudget == null ? null : projectBudget.toPlainString()),
                    Fact.of("Kontakt", contact));
        }

        @Override
        public MapCollaboration dateless() {
            return new MapCollaboration(
                    key,
                    memberId,
                    missing,
                    name,
                    kind,
                    levels,
                    participants,
                    others,
                    purpose,
                    targetGroups,
                    frequency,
                    meetings,
                    agreed,
                    agreement,
                    project,
                    projectBudget,
                    contact,
                    Instant.EPOCH);
        }
    }
}
