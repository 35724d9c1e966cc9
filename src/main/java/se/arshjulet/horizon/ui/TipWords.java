package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Locale;
import se.arshjulet.base.DateWords;
import se.arshjulet.horizon.HorizonLayer;
import se.arshjulet.horizon.ScanTip;
import se.arshjulet.horizon.TipKind;

/** How a tip is spoken of. */
final class TipWords {

    private final Component page;
    private final DateWords dates;

    TipWords(Component page, DateWords dates) {
        this.page = page;
        this.dates = dates;
    }

    private String say(String key, Object... parameters) {
        return page.getTranslation(key, parameters);
    }

    DateWords dates() {
        return dates;
    }

    String of(TipKind kind) {
        return say("horizon.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    String of(HorizonLayer layer) {
        return say("horizon.layer." + layer.name().toLowerCase(Locale.ROOT));
    }

    /** "Läs · 5 min" */
    String kind(ScanTip tip) {
        return tip.minutes() == null
                ? of(tip.kind())
                : of(tip.kind()) + " · " + say("horizon.minutes.short", tip.minutes());
    }

    /** "Arena · Arbetsmarknad" */
    String place(ScanTip tip) {
        return of(tip.layer()) + " · " + tip.sector();
    }

    String day(LocalDate day) {
        return dates.dayOfMonth(day);
    }
}
