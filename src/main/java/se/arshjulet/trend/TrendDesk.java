package se.arshjulet.trend;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.SignedIn;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.horizon.ScanTips;
import se.arshjulet.trend.TrendTable.Held;

/** The coordinator's hand on the trendkort. */
@Service
@Transactional
class TrendDesk implements TrendCards {

    private final TrendTable cards;
    private final AssessmentTable assessments;
    private final TrendReader reader;
    private final ScanTips tips;
    private final Conclusions conclusions;
    private final AuditLog audit;
    private final Clock clock;

    TrendDesk(
            TrendTable cards,
            AssessmentTable assessments,
            TrendReader reader,
            ScanTips tips,
            Conclusions conclusions,
            AuditLog audit,
            Clock clock) {
        this.cards = cards;
        this.assessments = assessments;
        this.reader = reader;
        this.tips = tips;
        this.conclusions = conclusions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TrendCard> list() {
        Access.reader();
        return reader.all();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TrendCard> find(UUID id) {
        Access.reader();
        return reader.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> sectors() {
        Access.reader();
        return reader.names();
    }

    @Override
    public UUID write(Draft draft) {
        SignedIn coordinator = Access.coordinator();
        require(draft);
        UUID id = UUID.randomUUID();
        cards.add(id, draft, coordinator.accountId());
        audit.record("trend.written", id, "Skrev trendkortet " + draft.title().strip());
        return id;
    }

    @Override
    public void change(UUID id, int version, Draft draft) {
        Access.coordinator();
        require(draft);
        Held held = living(id);
        if (held.version() != version) {
            throw new InvalidTrendException(
                    "card",
                    "Någon annan har ändrat kortet medan du skrev. Det du skrev står kvar här: öppna kortet i en annan"
                            + " flik, se vad som är nytt och för ihop texterna innan du sparar.");
        }
        cards.change(id, draft);
        audit.record("trend.changed", id, "Ändrade trendkortet " + draft.title().strip());
    }

    private void require(Draft draft) {
        TrendCheck.require(
                draft,
                conclusions.list().stream().map(Conclusions.Line::number).collect(Collectors.toSet()),
                draft.sectorId() == null || reader.names().containsKey(draft.sectorId()));
    }

    @Override
    public Assessment assess(UUID id, Judgement judgement) {
        SignedIn coordinator = Access.coordinator();
        TrendCheck.require(judgement);
        Held held = living(id);
        int year = year();
        if (assessments.version(id, year) != judgement.version()) {
            throw new InvalidTrendException(
                    "assessment",
                    "Någon annan har just bedömt ”%s”. Nu ser du den bedömningen.".formatted(held.title()));
        }
        assessments.put(id, year, judgement, coordinator.accountId());
        audit.record(
                "trend.assessed",
                id,
                "Bedömde trendkortet %s: sannolikhet %d, påverkan %d"
                        .formatted(held.title(), judgement.likelihood(), judgement.impact()));
        return reader.find(id).flatMap(card -> card.in(year)).orElseThrow();
    }

    @Override
    public void unassess(UUID id) {
        Access.coordinator();
        Held held = living(id);
        if (assessments.remove(id, year())) {
            audit.record("trend.unassessed", id, "Tog tillbaka årets bedömning av trendkortet " + held.title());
        }
    }

    @Override
    public void retire(UUID id, String because) {
        Access.coordinator();
        TrendCheck.requireLine("because", because, "Skälet");
        Held held = hold(id);
        if (held.living()) {
            cards.retire(id, because);
            audit.record("trend.retired", id, "Lade undan trendkortet " + held.title());
        }
    }

    @Override
    public void bringBack(UUID id) {
        Access.coordinator();
        Held held = hold(id);
        if (!held.living()) {
            cards.bringBack(id);
            audit.record("trend.broughtBack", id, "Tog tillbaka trendkortet " + held.title());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<TrendEvidence> evidence(UUID id) {
        Access.reader();
        return reader.evidence(id).getOrDefault(id, List.of());
    }

    @Override
    public void tie(UUID id, UUID tipId, String shows) {
        SignedIn coordinator = Access.coordinator();
        TrendCheck.requireLine("shows", shows, "Texten");
        Held held = living(id);
        if (tips.find(tipId).isEmpty()) {
            throw new InvalidTrendException("tip", "Tipset finns inte längre. Välj ett annat.");
        }
        cards.tie(id, tipId, shows, coordinator.accountId());
        audit.record("trend.tied", id, "Lade ett tips till trendkortet " + held.title());
    }

    @Override
    public void untie(UUID id, UUID tipId) {
        Access.coordinator();
        Held held = living(id);
        if (cards.untie(id, tipId)) {
            audit.record("trend.untied", id, "Tog bort ett tips från trendkortet " + held.title());
        }
    }

    private Held living(UUID id) {
        Held held = hold(id);
        if (!held.living()) {
            throw new InvalidTrendException("card", "Kortet är undanlagt. Ta tillbaka det om det ska ändras.");
        }
        return held;
    }

    private Held hold(UUID id) {
        return cards.hold(id)
                .orElseThrow(() -> new InvalidTrendException(
                        "card", "Kortet finns inte längre. Ladda om sidan och se vad som gäller."));
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }
}
