package se.arshjulet.review.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.arshjulet.review.Reviews.Rest;

/** What becomes of the questions that nothing was said about. They are approved unless the reviewer says otherwise: what is right is not to be done twice. */
final class RestChoice extends RadioButtonGroup<Rest> {

    RestChoice(Powers powers) {
        setLabel(getTranslation("review.decide.rest"));
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        setWidthFull();
        List<Rest> choices = new ArrayList<>();
        if (powers.approvesRest()) {
            choices.add(Rest.APPROVED);
        }
        if (powers.publishes()) {
            choices.add(Rest.PUBLISHED);
        }
        choices.add(Rest.OPEN);
        setItems(choices);
        setVisible(choices.size() > 1);
        setItemLabelGenerator(
                rest -> getTranslation("review.decide.rest." + rest.name().toLowerCase(Locale.ROOT)));
        setValue(choices.get(0));
    }
}
