package se.arshjulet.appendix;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.document.RichText;

/** The coordinator's hand on the appendices. */
@Service
@Transactional
class AppendixDesk implements Appendices {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_OPENING = 40_000;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_CHAPTERS = 30;

    private final ArrangementTable arrangements;
    private final Gathering gathering;
    private final EditionTable editions;
    private final DrawingShelf drawings;
    private final ContentMaker contents;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppendixDesk(
            ArrangementTable arrangements,
            Gathering gathering,
            EditionTable editions,
            DrawingShelf drawings,
            ContentMaker contents,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.arrangements = arrangements;
        this.gathering = gathering;
        this.editions = editions;
        this.drawings = drawings;
        this.contents = contents;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Appendix open(int year) {
        coordinator();
        if (year < 2010 || year > LocalDate.now(clock).getYear() + 1) {
            throw new InvalidAppendixException("year", "Välj ett år från 2010 till nästa år.");
        }
        arrangements.begin(year);
        return gathering.appendix(arrangements.find(year).orElseThrow());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Integer> years() {
        reader();
        int now = LocalDate.now(clock).getYear();
        return Stream.of(Stream.of(now), gathering.years().stream(), editions.years().stream())
                .flatMap(years -> years)
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Missing> missing(int year) {
        coordinator();
        return arrangements.find(year).map(gathering::missing).orElse(List.of());
    }

    @Override
    public void writeOpening(int year, String before, String html) {
        coordinator();
        Arrangement now = arrangements.lock(year);
        String written = RichText.isBlank(html) ? "" : RichText.sanitised(html);
        if (now.opening().equals(written)) {
            return;
        }
        if (!now.opening().equals(before)) {
            throw new InvalidAppendixException(
                    "opening", "Någon annan har ändrat inledningen. Kopiera din text och ladda om sidan.");
        }
        if (written.length() > LONGEST_OPENING) {
            throw new InvalidAppendixException(
                    "opening", "Inledningen är för lång. Korta den till högst 40\u00a0000 tecken.");
        }
        arrangements.writeOpening(now.id(), written);
    }

    @Override
    public void listMissing(int year, boolean wanted) {
        coordinator();
        arrangements.listMissing(arrangements.lock(year).id(), wanted);
    }

    @Override
    public UUID addChapter(int year, String title) {
        coordinator();
        Arrangement now = arrangements.lock(year);
        if (now.chapters().size() >= MOST_CHAPTERS) {
            throw new InvalidAppendixException("title", "Det finns redan %d kapitel.".formatted(MOST_CHAPTERS));
        }
        return arrangements.addChapter(now.id(), title(now, null, title));
    }

    @Override
    public void rename(int year, UUID chapterId, String title) {
        coordinator();
        Arrangement now = arrangements.lock(year);
        arrangements.rename(chapter(now, chapterId).id(), title(now, chapterId, title));
    }

    private static String title(Arrangement now, @Nullable UUID own, String typed) {
        String title = typed.strip();
        if (title.isEmpty()) {
            throw new InvalidAppendixException("title", "Skriv vad kapitlet heter.");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new InvalidAppendixException("title", "Namnet får ha högst %d tecken.".formatted(LONGEST_TITLE));
        }
        boolean taken = now.chapters().stream()
                .anyMatch(one -> !one.id().equals(own) && one.title().equalsIgnoreCase(title));
        if (taken) {
            throw new InvalidAppendixException("title", "Det finns redan ett kapitel som heter så.");
        }
        return title;
    }

    private static Arrangement.Chapter chapter(Arrangement now, UUID id) {
        return now.chapters().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidAppendixException("chapter", "Kapitlet finns inte längre. Ladda om sidan."));
    }

    @Override
    public void removeChapter(int year, UUID chapterId) {
        coordinator();
        arrangements.removeChapter(chapter(arrangements.lock(year), chapterId).id());
    }

    @Override
    public void moveChapter(int year, UUID chapterId, int index) {
        coordinator();
        Arrangement now = arrangements.lock(year);
        List<UUID> ids = new ArrayList<>(
                now.chapters().stream().map(Arrangement.Chapter::id).toList());
        ids.remove(chapter(now, chapterId).id());
        ids.add(Math.max(0, Math.min(index, ids.size())), chapterId);
        arrangements.orderChapters(ids);
    }

    @Override
    public void place(int year, UUID interventionId, @Nullable UUID chapterId, int index) {
        coordinator();
        Arrangement now = arrangements.lock(year);
        Appendix.Entry entry = gathering
                .appendix(now)
                .entries()
                .filter(one -> one.interventionId().equals(interventionId))
                .findFirst()
                .orElseThrow(() -> new InvalidAppendixException(
                        "intervention", "Insatsen är inte längre med det här året. Ladda om sidan."));
        if (chapterId == null) {
            arrangements.takeAway(now.id(), interventionId);
            return;
        }
        List<Arrangement.Placed> places =
                new ArrayList<>(chapter(now, chapterId).places());
        places.removeIf(one -> one.interventionId().equals(interventionId));
        places.add(Math.max(0, Math.min(index, places.size())), new Arrangement.Placed(interventionId, entry.name()));
        arrangements.write(now.id(), chapterId, places);
    }

    @Override
    public void decide(int year, String reason) {
        SignedIn coordinator = coordinator();
        Arrangement now = arrangements.lock(year);
        int number = editions.last(year) + 1;
        String why = reason.strip();
        if (number > 1 && why.isEmpty()) {
            throw new InvalidAppendixException("reason", "Skriv varför bilagan ändras.");
        }
        if (why.length() > LONGEST_REASON) {
            throw new InvalidAppendixException("reason", "Skälet får ha högst %d tecken.".formatted(LONGEST_REASON));
        }
        Content content = contents.of(now).asEdition(number, number == 1 ? "" : why);
        if (content.items() == 0) {
            throw new InvalidAppendixException(
                    "year", "Inget svar om %d är godkänt än, så bilagan är tom.".formatted(year));
        }
        UUID edition = editions.add(content, coordinator.accountId(), coordinator.name(), clock.instant());
        for (DocumentFormat format : DocumentFormat.values()) {
            ask(content, edition, format, coordinator);
        }
        audit.record(
                "appendix.decided", edition, "Fastställde bilagan om insatser %d, utgåva %d".formatted(year, number));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Edition> editions(int year) {
        reader();
        return editions.of(year);
    }

    @Override
    public UUID draw(int year, DocumentFormat format) {
        SignedIn coordinator = coordinator();
        Arrangement now = arrangements.lock(year);
        return drawings.waitingDraft(year, format).orElseGet(() -> ask(contents.of(now), null, format, coordinator));
    }

    private UUID ask(Content content, @Nullable UUID edition, DocumentFormat format, SignedIn by) {
        UUID id = drawings.add(content, edition, format, by.accountId(), clock.instant());
        events.publishEvent(new DrawingRunner.Asked(TenantContext.require(), id));
        return id;
    }

    @Override
    public void drawAgain(UUID drawingId) {
        coordinator();
        if (drawings.again(drawingId)) {
            events.publishEvent(new DrawingRunner.Asked(TenantContext.require(), drawingId));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Drawing> drawings(int year) {
        SignedIn person = reader();
        return drawings.of(year).stream()
                .filter(one -> one.editionId() != null || isCoordinator(person))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Drawing> drawing(UUID drawingId) {
        SignedIn person = reader();
        return drawings.find(drawingId).filter(one -> one.editionId() != null || isCoordinator(person));
    }

    private static SignedIn coordinator() {
        SignedIn person = here();
        if (!isCoordinator(person)) {
            throw new AccessDeniedException("Coordinators make the appendix");
        }
        return person;
    }

    private static SignedIn reader() {
        SignedIn person = here();
        boolean reviewer = person.is(Role.REVIEWER) && !person.byLink();
        if (!isCoordinator(person) && !reviewer && !person.is(Role.READER)) {
            throw new AccessDeniedException("Not for her to read");
        }
        return person;
    }

    private static boolean isCoordinator(SignedIn person) {
        return person.is(Role.COORDINATOR) && !person.byLink();
    }

    private static SignedIn here() {
        SignedIn person = SignedIn.current();
        if (!TenantContext.require().equals(person.associationId())) {
            throw new AccessDeniedException("Signed in elsewhere");
        }
        return person;
    }
}
