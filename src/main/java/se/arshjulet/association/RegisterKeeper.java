package se.arshjulet.association;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.form.RegisterKind;

@Service
@Transactional
class RegisterKeeper implements RegisterKeeping {

    private static final int LONGEST_DESCRIPTION = 1000;

    private final RegisterItemRepository items;
    private final AuditLog audit;
    private final Clock clock;

    RegisterKeeper(RegisterItemRepository items, AuditLog audit, Clock clock) {
        this.items = items;
        this.audit = audit;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> items(RegisterKind kind) {
        Stewardship.ofCurrentAssociation();
        return items.all(kind).stream()
                .map(item -> new Item(
                        item.id(),
                        item.kind(),
                        item.name(),
                        item.description(),
                        item.validTo(),
                        item.isEndedOn(today())))
                .toList();
    }

    @Override
    public UUID add(RegisterKind kind, String name, String description) {
        Stewardship.ofCurrentAssociation();
        EntryName wanted = EntryName.of(name);
        requireFree(kind, wanted, null);
        RegisterItem item = items.save(new RegisterItem(kind, wanted, description(description), today()));
        audit.record("register.added", item.id(), "Lade till ”" + item.name() + "” i registret");
        return item.id();
    }

    @Override
    public void change(UUID itemId, String name, String description, @Nullable LocalDate lastDay) {
        Stewardship.ofCurrentAssociation();
        RegisterItem item = items.findById(itemId).orElseThrow(RegisterKeeper::unknown);
        EntryName wanted = EntryName.of(name);
        requireFree(item.kind(), wanted, itemId);
        String before = item.name();
        item.reword(wanted, description(description));
        item.endOn(lastDay);
        audit.record(
                "register.changed",
                itemId,
                before.equals(item.name())
                        ? "Ändrade ”" + before + "” i registret"
                        : "Döpte om ”" + before + "” till ”" + item.name() + "” i registret");
    }

    private void requireFree(RegisterKind kind, EntryName wanted, @Nullable UUID butFor) {
        items.named(kind, wanted.key())
                .filter(other -> !other.id().equals(butFor))
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            other.isEndedOn(today())
                                    ? "”%s” finns redan, men är avslutad. Öppna den igen i listan."
                                            .formatted(other.name())
                                    : "”%s” finns redan. Ändra den i listan.".formatted(other.name()));
                });
    }

    private static String description(String typed) {
        String words = typed.strip();
        if (words.length() > LONGEST_DESCRIPTION) {
            throw new IllegalArgumentException(
                    "Beskrivningen är längre än %d tecken. Korta den.".formatted(LONGEST_DESCRIPTION));
        }
        return words;
    }

    /** The same words for what is another's and for what does not exist. */
    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No insats or target group of that id in the association's register");
    }
}
