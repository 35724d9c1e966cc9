package se.arshjulet.form;

/** One of a question's fixed answers. The code is stored; the label is shown. */
public record Option(String code, String label) {}
