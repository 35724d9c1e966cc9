package se.arshjulet.mail.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.mail.MailState;
import se.arshjulet.mail.OutboxLog.Item;

/** What a mail's kind, state and waiting time are called. */
final class MailWords {

    static final Set<String> KINDS = Set.of(
            "REQUEST",
            "REMINDER",
            "RETURNED",
            "OVERDUE",
            "HANDED_OVER",
            "WITHDRAWN",
            "DEADLINE_MOVED",
            "APPROVED",
            "GUEST_ASKED",
            "GUEST_DONE",
            "REOPENED",
            "SHARED",
            "SHARED_BACK",
            "COVER",
            "COVER_ENDED",
            "TAKEN_OVER",
            "TIME_ASKED",
            "TIME_ANSWERED",
            "INVITATION",
            "INTERVIEW",
            "THREADS",
            "REVIEW_LATE",
            "FOLLOW_UP",
            "CONCLUSION_DRAFT",
            "FLOW_RECONCILIATION",
            "STATUS_REPORT",
            "WHEEL_BEGUN",
            "WHEEL_MEETING",
            "WHEEL_LATE",
            "WHEEL_CLOSE",
            "SIGN_IN");

    private MailWords() {}

    /** A kind that nobody has told us of is called what its module calls it. */
    static String kind(String kind) {
        return KINDS.contains(kind) ? translate("mail.kind." + lower(kind)) : kind;
    }

    /** Her name and address, as far as they are told. */
    static String recipient(Item item) {
        return item.toAddress().isEmpty() ? item.toName() : item.toName() + ", " + item.toAddress();
    }

    static String state(MailState state) {
        return translate("mail.state." + lower(state.name()).replace('_', '-'));
    }

    static StatusBadge badge(Item item) {
        State look =
                switch (item.state()) {
                    case QUEUED -> State.PLANNED;
                    case SENDING -> State.UNDER_WAY;
                    case SENT -> State.DONE;
                    case UNCERTAIN, FAILED -> State.ATTENTION;
                    case CALLED_OFF -> State.ENDED;
                };
        boolean repeated = item.wasUncertain() && item.state() == MailState.SENT;
        StatusBadge badge = new StatusBadge(look, repeated ? translate("mail.state.sent-twice") : state(item.state()));
        if (item.wasUncertain()) {
            badge.getElement().setAttribute("title", translate("mail.uncertain"));
        }
        return badge;
    }

    /** "mindre än en minut", "ca 41 min", "ca 3 timmar". */
    static String about(Duration time) {
        long minutes = Math.round(time.toSeconds() / 60.0);
        if (minutes < 1) {
            return translate("mail.time.soon");
        }
        return minutes < 120
                ? translate("mail.time.minutes", minutes)
                : translate("mail.time.hours", Math.round(minutes / 60.0));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String translate(String key, Object... parameters) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key, parameters);
    }
}
