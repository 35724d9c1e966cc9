package se.arshjulet.coordinationmap;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.CollaborationMap.Level;
import se.arshjulet.coordinationmap.CollaborationMap.MapCollaboration;
import se.arshjulet.coordinationmap.CollaborationMap.Participant;
import se.arshjulet.coordinationmap.CollaborationMap.Span;
import se.arshjulet.coordinationmap.OpenDataResources.MemberReference;
import se.arshjulet.opendata.CsvLine;

/** A collaboration as a member tells it, in the shape of open data. See openapi.json.
 * @param missing the member says that there should be such a collaboration, and is none
 * @param agreementTo the last day; absent until further notice */
record CollaborationResource(
        UUID key,
        String name,
        MemberReference member,
        boolean missing,
        @Nullable String kind,
        List<String> levels,
        List<Participant> participants,
        @Nullable String others,
        @Nullable String purpose,
        List<String> targetGroups,
        @Nullable String frequency,
        @Nullable Integer meetingsPerYear,
        @Nullable Boolean agreed,
        @Nullable LocalDate agreementFrom,
        @Nullable LocalDate agreementTo,
        @Nullable LocalDate projectFrom,
        @Nullable LocalDate projectTo,
        @Nullable BigDecimal projectBudgetSek,
        @Nullable MapContact contact,
        Instant updated,
        String url)
        implements CsvLine {

    static final List<String> COLUMNS = List.of(
            "key",
            "name",
            "member",
            "memberId",
            "missing",
            "kind",
            "levels",
            "participants",
            "others",
            "purpose",
            "targetGroups",
            "frequency",
            "meetingsPerYear",
            "agreed",
            "agreementFrom",
            "agreementTo",
            "projectFrom",
            "projectTo",
            "projectBudgetSek",
            "contactFunction",
            "contactPhone",
            "contactEmail",
            "updated",
            "url");

    static CollaborationResource of(MapCollaboration it, MapMember member, String url) {
        return new CollaborationResource(
                it.key(),
                it.name(),
                new MemberReference(member.id(), member.name(), member.party()),
                it.missing(),
                it.kind(),
                it.levels().stream().sorted().map(Level::name).toList(),
                it.participants(),
                it.others(),
                it.purpose(),
                it.targetGroups(),
                it.frequency(),
                it.meetings(),
                it.agreed(),
                from(it.agreement()),
                to(it.agreement()),
                from(it.project()),
                to(it.project()),
                it.projectBudget(),
                it.contact(),
                it.updated(),
                url);
    }

    @Override
    public List<@Nullable Object> cells() {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                key,
                name,
                member.name(),
                member.id(),
                missing,
                kind,
                String.join(" | ", levels),
                participants.stream().map(Participant::name).collect(Collectors.joining(" | ")),
                others,
                purpose,
                String.join(" | ", targetGroups),
                frequency,
                meetingsPerYear,
                agreed,
                agreementFrom,
                agreementTo,
                projectFrom,
                projectTo,
                projectBudgetSek));
        cells.addAll(OpenDataResources.contactCells(contact));
        cells.add(updated);
        cells.add(url);
        return cells;
    }

    private static @Nullable LocalDate from(@Nullable Span span) {
        return span == null ? null : span.from();
    }

    private static @Nullable LocalDate to(@Nullable Span span) {
        return span == null ? null : span.to();
    }
}
