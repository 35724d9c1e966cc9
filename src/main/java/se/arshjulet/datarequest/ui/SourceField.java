package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/** Where a coordinator who fills in for somebody has it from. */
final class SourceField extends TextField {

    SourceField(AnswerEdits edits) {
        addClassName("source-field");
        setLabel(getTranslation("datarequest.answer.source"));
        setHelperText(getTranslation("datarequest.answer.source.help"));
        setManualValidation(true);
        setValue(edits.sheet().source());
        setValueChangeMode(ValueChangeMode.ON_CHANGE);
        addValueChangeListener(change -> {
            Optional<String> problem = edits.source(change.getValue());
            setErrorMessage(problem.orElse(null));
            setInvalid(problem.isPresent());
        });
    }
}
