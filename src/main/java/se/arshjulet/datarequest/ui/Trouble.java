package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.datarequest.InvalidAnswerException;
import se.arshjulet.datarequest.NotAnswerableException;

/** Why something could not be done, in words for the one who tried. */
final class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private Trouble() {}

    static String words(RuntimeException trouble, Component translator) {
        if (trouble instanceof InvalidAnswerException invalid) {
            return String.valueOf(invalid.getMessage());
        }
        if (trouble instanceof NotAnswerableException closed) {
            return translator.getTranslation(
                    "datarequest.answer.trouble." + closed.state().name().toLowerCase(Locale.ROOT));
        }
        if (trouble instanceof AccessDeniedException) {
            return translator.getTranslation("datarequest.answer.trouble.denied");
        }
        if (trouble instanceof OptimisticLockingFailureException) {
            return translator.getTranslation("datarequest.answer.trouble.conflict");
        }
        LOG.error("An answer could not be kept", trouble);
        return translator.getTranslation("datarequest.answer.trouble.unknown");
    }
}
