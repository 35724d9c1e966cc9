package se.arshjulet.form;

/** Forms for other modules' tests, read as the product reads them. */
public final class SampleForms {

    private SampleForms() {}

    public static FormDefinition read(String json) {
        return FormDefinitionReader.read(json, "a test");
    }
}
