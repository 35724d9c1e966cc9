package se.arshjulet.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.Problems;
import se.arshjulet.coding.CodingTable.Line;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.InterviewTexts.InterviewText;
import se.arshjulet.interview.NotesOutline;

/** The coder's hand. Whoever changes anything in a text holds the lines of all who code it. */
@Service
@Transactional
class CodingDesk implements Coding {

    private final InterviewTexts texts;
    private final CodingTable codings;
    private final UnitTable units;
    private final IdentifyingTable identifying;
    private final CodeTable codes;
    private final NotesOutline outline;
    private final CodingReader reader;
    private final CodingRounds rounds;
    private final Withdrawing withdrawing;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    CodingDesk(
            InterviewTexts texts,
            CodingTable codings,
            UnitTable units,
            IdentifyingTable identifying,
            CodeTable codes,
            NotesOutline outline,
            CodingReader reader,
            CodingRounds rounds,
            Withdrawing withdrawing,
            ApplicationEventPublisher events,
            AuditLog audit) {
        this.texts = texts;
        this.codings = codings;
        this.units = units;
        this.identifying = identifying;
        this.codes = codes;
        this.outline = outline;
        this.reader = reader;
        this.rounds = rounds;
        this.withdrawing = withdrawing;
        this.events = events;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TextLine> texts() {
        return reader.texts(Access.coordinator().accountId());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Sheet> open(UUID textId) {
        return reader.open(textId, Access.coordinator().accountId());
    }

    @Override
    public void begin(UUID textId) {
        SignedIn person = Access.coordinator();
        hers(read(textId), person, codings.hold(textId));
    }

    @Override
    public Unit mark(UUID textId, String textHash, TextSpan at, String quote) {
        SignedIn person = Access.coordinator();
        InterviewText text = read(textId);
        Seen.require(text, textHash, at, quote);
        requireSaid(text, at);
        hers(text, person, codings.hold(textId));
        Optional<Unit> there = units.of(textId).stream()
                .filter(unit ->
                        unit.coder().equals(person.accountId()) && unit.at().equals(at) && !unit.joined())
                .findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        texts.freeze(textId);
        Unit unit = new Unit(
                UUID.randomUUID(),
                textId,
                at,
                quote,
                "",
                "",
                null,
                Set.of(),
                person.accountId(),
                Standing.OWN,
                false,
                null);
        units.add(unit);
        return unit;
    }

    private void requireSaid(InterviewText text, TextSpan at) {
        boolean asked =
                outline.of(text).stream().anyMatch(line -> line.start() <= at.start() && at.end() <= line.end());
        if (asked) {
            throw new InvalidCodingException(
                    "quote", "Det här är guidens ord, inte något som någon har sagt. Markera i svaret.");
        }
    }

    /** Her line of the text, which she gets if she has none yet. */
    private void hers(InterviewText text, SignedIn person, List<Line> lines) {
        Optional<Line> own = rounds.own(lines, person.accountId());
        boolean aside = own.isEmpty()
                && rounds.aside(text.head().id(), person.accountId()).isPresent();
        if (aside || own.map(Line::endedBy).isPresent()) {
            throw new InvalidCodingException(
                    "coding", "Någon har avslutat din kodning av texten. Ladda om sidan, så ser du vem och varför.");
        }
        if (own.isEmpty()) {
            rounds.requireRoom(lines);
            codings.begin(text.head().id(), text.head().informantId(), person.accountId());
        } else if (own.get().isDone()) {
            throw new InvalidCodingException(
                    "coding", "Du har sagt att du är klar med texten. Öppna kodningen igen om du vill ändra något.");
        }
    }

    private InterviewText read(UUID textId) {
        InterviewText text = texts.find(textId)
                .orElseThrow(() -> new InvalidCodingException(
                        "text", "Texten finns inte längre. Den kan ha gallrats, eller så har samtycket återtagits."));
        if (text.head().erased()) {
            throw new InvalidCodingException("text", "Texten är gallrad, så det finns inga ord att markera.");
        }
        if (!text.head().isReady()) {
            throw new InvalidCodingException(
                    "text",
                    text.head().corrected()
                            ? "%s har rättat anteckningarna. För in rättelserna på intervjuns sida innan de kodas."
                                    .formatted(text.head().pseudonym())
                            : "%s läser anteckningarna och kan rätta dem till och med %s. Sedan kan de kodas."
                                    .formatted(
                                            text.head().pseudonym(), text.head().readUntil()));
        }
        return text;
    }

    @Override
    public void describe(UUID unitId, Description description) {
        Unit unit = own(unitId);
        new Problems()
                .longest("condensation", description.condensation(), LONGEST_CONDENSATION, "Kondenseringen")
                .longest("memo", description.memo(), LONGEST_MEMO, "Anteckningen")
                .raise(InvalidCodingException::new);
        units.describe(unit.id(), description);
    }

    @Override
    public void code(UUID unitId, Set<UUID> chosen) {
        Unit unit = own(unitId);
        List<Code> all = codes.all();
        boolean living = chosen.stream()
                .filter(code -> !unit.codes().contains(code))
                .allMatch(
                        code -> CodeTable.find(all, code).filter(Code::isLiving).isPresent());
        if (!living) {
            throw new InvalidCodingException(
                    "codes", "Koden används inte längre. Ladda om sidan, så ser du vilka som finns.");
        }
        units.code(unit.id(), chosen);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Unit> unit(UUID unitId) {
        SignedIn person = Access.coordinator();
        return units.find(unitId)
                .filter(unit -> unit.coder().equals(person.accountId()) || unit.standing() == Standing.AGREED);
    }

    @Override
    public void remove(UUID unitId) {
        Unit unit = own(unitId);
        units.remove(unit.id(), true);
        if (unit.standing() == Standing.AGREED && unit.withdrawn() == null) {
            events.publishEvent(new UnitWithdrawn(unitId));
        }
    }

    @Override
    public void bringBack(UUID unitId) {
        Unit unit = own(unitId);
        units.remove(unit.id(), false);
        if (unit.standing() == Standing.AGREED && unit.withdrawn() == null) {
            events.publishEvent(new UnitRestored(unitId, ""));
        }
    }

    /** A unit of hers in a text that she is not done with, held. */
    private Unit own(UUID unitId) {
        SignedIn person = Access.coordinator();
        Unit unit = units.find(unitId)
                .filter(found -> found.coder().equals(person.accountId()) && !found.joined())
                .orElseThrow(() -> new InvalidCodingException(
                        "unit", "Enheten finns inte längre. Ladda om sidan, så ser du vad som gäller."));
        hers(read(unit.textId()), person, codings.hold(unit.textId()));
        return unit;
    }

    @Override
    public UUID identify(UUID textId, String textHash, TextSpan at, String quote) {
        SignedIn person = Access.coordinator();
        Seen.require(read(textId), textHash, at, quote);
        texts.freeze(textId);
        return identifying.add(textId, at, person.accountId());
    }

    @Override
    public void unidentify(UUID textId, UUID spanId) {
        Access.coordinator();
        identifying.remove(textId, spanId);
        audit.record("coding.identifying-removed", textId, "Tog bort en markering av vad som pekar ut någon i en text");
    }

    @Override
    public void done(UUID textId) {
        SignedIn person = Access.coordinator();
        rounds.done(read(textId), person.accountId());
        audit.record("coding.done", textId, "Blev klar med kodningen av en text");
    }

    @Override
    public void reopen(UUID textId) {
        SignedIn person = Access.coordinator();
        rounds.reopen(read(textId).head().id(), person.accountId());
        audit.record("coding.reopened", textId, "Öppnade kodningen av en text igen");
    }

    @Override
    public void leave(UUID textId) {
        SignedIn person = Access.coordinator();
        rounds.leave(textId, person.accountId());
        audit.record("coding.left", textId, "Avbröt sin kodning av en text");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reading> underWay(UUID textId) {
        return reader.underWay(textId, Access.coordinator().accountId());
    }

    @Override
    public void end(UUID textId, UUID coder, Ending ending, String because) {
        SignedIn person = Access.coordinator();
        new Problems()
                .required("because", because, "Skriv varför. Det läses av den vars kodning det är.")
                .longest("because", because, LONGEST_CONDENSATION, "Texten")
                .when(
                        coder.equals(person.accountId()),
                        "coding",
                        "Det är din egen kodning. Säg att du är klar, eller avbryt den.")
                .raise(InvalidCodingException::new);
        rounds.end(read(textId).head().id(), coder, ending, person.accountId(), because.strip());
        audit.record(
                "coding.ended",
                textId,
                (ending == Ending.STANDS
                                ? "Avslutade en annans kodning av en text, som gäller som den står: "
                                : "Lade en annans kodning av en text åt sidan: ")
                        + because.strip());
    }

    @Override
    public void withdraw(UUID unitId, String reason) {
        withdrawing.withdraw(unitId, reason, Access.coordinator().accountId());
    }

    @Override
    public void giveBack(UUID unitId, String reason) {
        Access.coordinator();
        withdrawing.giveBack(unitId, reason);
    }
}
