package se.arshjulet.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.SignedIn;
import se.arshjulet.coding.Coding.Standing;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.InterviewTexts.InterviewText;

/** Settles what two coders differ in. What the two have marked stays as it was, so that their agreement can be counted again. */
@Service
@Transactional
class DifferenceDesk implements Differences {

    private final InterviewTexts texts;
    private final CodingTable codings;
    private final UnitTable units;
    private final DifferenceTable table;
    private final DifferenceReader reader;
    private final UnitStanding standings;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    DifferenceDesk(
            InterviewTexts texts,
            CodingTable codings,
            UnitTable units,
            DifferenceTable table,
            DifferenceReader reader,
            UnitStanding standings,
            ApplicationEventPublisher events,
            AuditLog audit) {
        this.texts = texts;
        this.codings = codings;
        this.units = units;
        this.table = table;
        this.reader = reader;
        this.standings = standings;
        this.events = events;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Report> of(UUID textId) {
        Access.coordinator();
        return texts.find(textId).filter(text -> !text.head().erased()).flatMap(reader::report);
    }

    @Override
    public void settle(UUID differenceId, Outcome outcome) {
        SignedIn person = Access.coordinator();
        DifferenceTable.Line line = held(differenceId);
        if (line.outcome() != null) {
            throw new InvalidCodingException(
                    "difference", "Skillnaden är redan avgjord. Ladda om sidan, så ser du hur.");
        }
        boolean takesFirst = outcome == Outcome.FIRST;
        boolean takesSecond = outcome == Outcome.SECOND;
        boolean impossible = outcome == Outcome.SAME
                || outcome == Outcome.BOTH && (line.first() == null || line.second() == null)
                || takesFirst && line.first() == null
                || takesSecond && line.second() == null;
        if (impossible) {
            throw new InvalidCodingException("difference", "Bara den ena har markerat stycket. Ta den eller ingen.");
        }
        UUID made = outcome == Outcome.BOTH ? joined(line, person.accountId()) : null;
        standings.change(line.first(), takesFirst ? Standing.AGREED : Standing.ASIDE);
        standings.change(line.second(), takesSecond ? Standing.AGREED : Standing.ASIDE);
        table.settle(differenceId, outcome, person.accountId(), made);
        audit.record("coding.settled", line.textId(), "Avgjorde en skillnad mellan två kodare");
    }

    /** One unit of the two: from where the first begins to where the last ends, with all that both have said of it. */
    private UUID joined(DifferenceTable.Line line, UUID by) {
        Unit first = unit(line.first());
        Unit second = unit(line.second());
        InterviewText text = texts.find(line.textId())
                .filter(found -> !found.head().erased())
                .orElseThrow(() -> new InvalidCodingException("difference", "Texten är gallrad."));
        TextSpan at = first.at().with(second.at());
        Set<UUID> codes = new HashSet<>(first.codes());
        codes.addAll(second.codes());
        Unit both = new Unit(
                UUID.randomUUID(),
                line.textId(),
                at,
                at.of(text.content()),
                said(first.condensation(), second.condensation()),
                said(first.memo(), second.memo()),
                first.area() == null ? second.area() : first.area(),
                codes,
                by,
                Standing.AGREED,
                true,
                null);
        units.add(both);
        return both.id();
    }

    private static String said(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return one.isEmpty() ? other : one;
        }
        return one + " / " + other;
    }

    @Override
    public void unsettle(UUID differenceId) {
        Access.coordinator();
        DifferenceTable.Line line = held(differenceId);
        if (line.settledBy() == null) {
            throw new InvalidCodingException("difference", "Skillnaden är inte avgjord. Ladda om sidan.");
        }
        standings.unsettle(line.first());
        standings.unsettle(line.second());
        table.settle(differenceId, null, null, null);
        if (line.made() != null) {
            units.remove(line.made(), true);
            events.publishEvent(new UnitWithdrawn(line.made()));
        }
        audit.record("coding.unsettled", line.textId(), "Tog tillbaka hur en skillnad mellan två kodare avgjordes");
    }

    private Unit unit(@Nullable UUID unitId) {
        return Optional.ofNullable(unitId)
                .flatMap(units::find)
                .orElseThrow(() -> new IllegalStateException("A difference of units that are not there"));
    }

    private DifferenceTable.Line held(UUID differenceId) {
        UUID textId = table.find(differenceId).map(DifferenceTable.Line::textId).orElseThrow(DifferenceDesk::gone);
        List<CodingTable.Line> both = codings.hold(textId);
        return table.find(differenceId).filter(line -> both.size() == 2).orElseThrow(DifferenceDesk::gone);
    }

    private static InvalidCodingException gone() {
        return new InvalidCodingException(
                "difference", "Den ena kodaren har öppnat texten igen, så skillnaderna räknas om när hon är klar.");
    }
}
