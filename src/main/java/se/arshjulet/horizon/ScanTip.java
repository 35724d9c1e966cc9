package se.arshjulet.horizon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A läs-, titta- or lyssnatips, as other modules see it.
 *
 * @param address    where it is, http or https; null for what has no page
 * @param minutes    how long it takes
 * @param why        why it matters to the association; may be empty
 * @param sector     the name of the sector
 * @param conclusion the number of the konklusion that it speaks to
 * @param addedBy    the account of whoever gave it
 * @param forReport  somebody wants it in the next statusrapport, and no report has it yet
 * @param reportedIn the month whose statusrapport has it
 */
public record ScanTip(
        UUID id,
        TipKind kind,
        String title,
        @Nullable String address,
        @Nullable Integer minutes,
        String why,
        HorizonLayer layer,
        UUID sectorId,
        String sector,
        @Nullable Integer conclusion,
        UUID addedBy,
        LocalDate addedOn,
        boolean forReport,
        @Nullable YearMonth reportedIn) {}
