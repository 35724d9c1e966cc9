package se.arshjulet.suppression;

/**
 * The figures do not add up as the relation says, so what a reader could work out has no answer. The caller mends the figures or
 * leaves the table unpublished; to leave out the relation instead is no way, for a reader would still try it.
 */
public final class FiguresDisagreeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    FiguresDisagreeException(String relation) {
        super("The figures do not add up: " + relation);
    }
}
