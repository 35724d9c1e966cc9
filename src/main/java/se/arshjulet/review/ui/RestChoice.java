package se.arshjulet.review.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import se.arshjulet.review.Reviews.Rest;

/** What becomes of the questions that nothing was said about. They are approved unless the reviewer says otherwise: what is right is not to be done twice. */
final class RestChoice extends RadioButtonGroup<Rest> {

    /** @param mayPublish a coordinator publishes in the same step */
    RestChoice(boolean mayPublish) {
        setLabel(getTranslation("review.decide.rest"));
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        setWidthFull();
        if (mayPublish) {
            setItems(Rest.APPROVED, Rest.PUBLISHED, Rest.OPEN);
        } else {
            setItems(Rest.APPROVED, Rest.OPEN);
        }
        setItemLabelGenerator(
                rest -> getTranslation("review.decide.rest." + rest.name().toLowerCase(java.util.Locale.ROOT)));
        setValue(Rest.APPROVED);
    }
}
