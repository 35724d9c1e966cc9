package se.arshjulet.interview.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Question;

/** Until when texts are kept. */
class KeepUntilQuestion extends Question {

    /** @param set null for until further notice */
    KeepUntilQuestion(int texts, Consumer<@Nullable LocalDate> set) {
        super("");
        setHeaderTitle(getTranslation("retention.keep.title", texts));
        DayField day = new DayField();
        day.setLabel(getTranslation("retention.keep.until"));
        day.setHelperText(getTranslation("retention.keep.help"));
        add(new Paragraph(getTranslation("retention.keep.sentence")), day);
        answers(primary(getTranslation("retention.keep.save"), () -> {
            Optional<String> unreadable = day.isUnreadable() ? day.problem("") : Optional.empty();
            if (unreadable.isPresent()) {
                day.explain(unreadable.get());
            } else {
                close();
                set.accept(day.getValue());
            }
        }));
    }
}
