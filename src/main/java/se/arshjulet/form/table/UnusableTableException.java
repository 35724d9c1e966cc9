package se.arshjulet.form.table;

/** A table of which nothing can be taken. The message is a Swedish sentence for the one who sent it. */
public class UnusableTableException extends RuntimeException {

    UnusableTableException(String sentence) {
        super(sentence);
    }
}
