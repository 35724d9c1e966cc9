package se.arshjulet.coding.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.coding.Agreement;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.Coding.Coder;
import se.arshjulet.coding.Coding.Ended;
import se.arshjulet.coding.Coding.Stage;
import se.arshjulet.coding.Coding.TextLine;
import se.arshjulet.interview.InterviewTexts.TextHead;
import se.arshjulet.interview.MappingArea;

/** What the things of this module are called in the language of the page. */
final class Labels {

    private static final String UNDER = " › ";

    private Labels() {}

    static String of(MappingArea area) {
        return translate("conclusion.area", area);
    }

    static String of(Agreement.Strength strength) {
        return translate("coding.strength", strength);
    }

    static String of(TextHead head) {
        return head.pseudonym() + ", " + head.function();
    }

    /** "Region Åtta · Höst 2026 · Utskrift" */
    static String context(TextHead head) {
        return Stream.of(head.member(), head.round(), head.title())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    static String path(CodeItem code) {
        return String.join(UNDER, code.path());
    }

    /** What stands before its own name. */
    static String above(CodeItem code) {
        return code.path().stream()
                .limit(code.depth())
                .map(name -> name + UNDER)
                .collect(Collectors.joining());
    }

    /** How a text stands for who looks. */
    static StatusBadge badge(TextLine line, UUID reader) {
        return badge(line.stage(), line.coders(), line.differences(), line.ended(), reader);
    }

    /** @param ended the reader's own coding of it was ended by somebody else, or null */
    static StatusBadge badge(Stage stage, List<Coder> coders, int differences, @Nullable Ended ended, UUID reader) {
        if (ended != null && stage == Stage.OTHERS) {
            return new StatusBadge(State.ATTENTION, say("coding.stage.aside"));
        }
        String others = coders.stream()
                .filter(coder -> !coder.accountId().equals(reader))
                .map(Coder::name)
                .collect(Collectors.joining(", "));
        boolean own = coders.stream().anyMatch(coder -> coder.accountId().equals(reader));
        return switch (stage) {
            case UNCONFIRMED -> new StatusBadge(State.PLANNED, say("coding.stage.unconfirmed"));
            case OPEN ->
                own
                        ? new StatusBadge(State.UNDER_WAY, say("coding.stage.own"))
                        : new StatusBadge(
                                State.TODO,
                                coders.isEmpty() ? say("coding.stage.none") : say("coding.stage.other", others));
            case WAITING -> new StatusBadge(State.UNDER_WAY, say("coding.stage.waiting", others));
            case OTHERS -> new StatusBadge(State.PLANNED, say("coding.stage.other", others));
            case DIFFERING -> new StatusBadge(State.ATTENTION, say("coding.stage.differing", differences));
            case AGREED -> new StatusBadge(State.DONE, say("coding.stage.agreed"));
            case ERASED -> new StatusBadge(State.ENDED, say("coding.stage.erased"));
        };
    }

    /** Why it can't be coded yet; a link to its interview says more. */
    static String pending(TextHead head, DateWords words) {
        return head.readUntil() == null
                ? say("coding.pending.corrected", head.pseudonym())
                : say("coding.pending.read", head.pseudonym(), words.day(head.readUntil()));
    }

    static String say(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    private static String translate(String group, Enum<?> value) {
        return I18NProvider.translate(
                group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
