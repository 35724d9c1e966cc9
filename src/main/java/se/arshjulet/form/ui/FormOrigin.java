package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.form.OwnForms.Version;

/** Where a version of a form comes from, in words: "Följer med Årshjulet", "Publicerad 21 november 2026 av Anna". */
final class FormOrigin {

    private FormOrigin() {}

    static String of(Component translator, Version version, @Nullable Person by, DateWords words) {
        if (version.shipped()) {
            return translator.getTranslation("form.forms.shipped");
        }
        String day = words.dayAndYear(words.dayOf(version.publishedAt()));
        return by == null
                ? translator.getTranslation("form.forms.published", day)
                : translator.getTranslation("form.forms.published.by", day, by.name());
    }
}
