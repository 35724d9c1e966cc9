package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.datarequest.DelegatedPart;
import se.arshjulet.datarequest.Delegation;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormPlace;

/** Who has which questions, and how far that has come, in words. */
final class DelegationWords {

    private final Component translator;
    private final DateWords words;
    private final Clock clock;
    private List<Delegation> known;

    DelegationWords(Component translator, DateWords words, Clock clock, List<Delegation> known) {
        this.translator = translator;
        this.words = words;
        this.clock = clock;
        this.known = known;
    }

    void know(List<Delegation> now) {
        known = now;
    }

    List<Delegation> known() {
        return known;
    }

    LocalDate today() {
        return words.today();
    }

    /** Beside a question: who has it now; empty if nobody has. */
    String at(FormDefinition form, AnswerKey at) {
        return known.stream()
                .filter(delegation -> delegation.isOpen(clock.instant()) && delegation.covers(form, at))
                .map(delegation -> say("at", delegation.guestName(), state(delegation)))
                .collect(Collectors.joining(" "));
    }

    /** "Kim Gäst svarar på Vad hindrade? Öppnad i dag 14:03. Länken gäller till fre 13 mars." */
    String line(Delegation delegation, AnswerEdits edits) {
        String what = delegation.parts().stream().map(part -> part(part, edits)).collect(Collectors.joining(", "));
        String until = delegation.isOpen(clock.instant())
                ? " "
                        + say(
                                delegation.isColleagues() ? "until.colleague" : "until",
                                words.day(words.dayOf(delegation.expiresAt().minusSeconds(1))))
                : "";
        return say("line", delegation.guestName(), what, state(delegation)) + until;
    }

    private String state(Delegation delegation) {
        Delegation.State state = delegation.state(clock.instant());
        String key = "state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (state) {
            case OPENED -> say(key, words.moment(Objects.requireNonNull(delegation.openedAt())));
            case ANSWERING -> say(key, words.moment(Objects.requireNonNull(delegation.answeredAt())));
            case DONE -> say(key, words.moment(Objects.requireNonNull(delegation.doneAt())));
            case SENT, EXPIRED, WITHDRAWN, SIGNED_OFF -> say(key);
        };
    }

    private String part(DelegatedPart part, AnswerEdits edits) {
        @Nullable String question = part.questionKey();
        if (question != null) {
            return "”" + edits.sheet().form().question(question).label() + "”";
        }
        String section = part.sectionKey();
        return section == null ? say("everything") : edits.form().names().place(new FormPlace(section, part.rowKey()));
    }

    private String say(String key, Object... parameters) {
        return translator.getTranslation("datarequest.delegate." + key, parameters);
    }
}
