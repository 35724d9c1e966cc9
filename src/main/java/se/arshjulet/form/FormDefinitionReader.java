package se.arshjulet.form;

import org.jspecify.annotations.Nullable;

/** Reads definitions: those that are to be published with every check, those that are with none, for they were checked. */
public final class FormDefinitionReader {

    private FormDefinitionReader() {}

    /** @param source where it comes from, for the message
     * @throws InvalidFormException if it is no form, or one that contradicts itself */
    static FormDefinition read(String json, String source) {
        FormFaults faults = new FormFaults();
        @Nullable FormDefinition form = FormJson.read(json, faults);
        if (form != null) {
            FormDefinitionCheck.check(form, faults);
        }
        if (form == null || !faults.isEmpty()) {
            throw new InvalidFormException(source, faults.list());
        }
        return form;
    }

    /** What has been published stays readable, also when later forms must be better.
     * @throws InvalidFormException if it is no form */
    public static FormDefinition readPublished(String json, String source) {
        FormFaults faults = new FormFaults();
        @Nullable FormDefinition form = FormJson.read(json, faults);
        if (form == null || !faults.isEmpty()) {
            throw new InvalidFormException(source, faults.list());
        }
        return form;
    }
}
