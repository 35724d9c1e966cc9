package se.arshjulet.machinery.process;

import jakarta.persistence.EntityNotFoundException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.thymeleaf.exceptions.TemplateEngineException;
import se.arshjulet.machinery.Cause;

/** Reads from an exception what lies behind it: the innermost that says anything decides. */
final class Causes {

    private static final Map<Cause, List<Class<? extends Throwable>>> SIGNS = Map.of(
            Cause.TEMPLATE, List.of(TemplateEngineException.class),
            Cause.DATABASE,
                    List.of(
                            SQLTransientException.class,
                            SQLNonTransientConnectionException.class,
                            DataAccessResourceFailureException.class,
                            CannotCreateTransactionException.class),
            Cause.GONE,
                    List.of(
                            NoSuchElementException.class,
                            EntityNotFoundException.class,
                            EmptyResultDataAccessException.class),
            Cause.CONFLICT, List.of(ConcurrencyFailureException.class),
            Cause.MODEL, List.of(NoSuchBeanDefinitionException.class, ELException.class));

    private Causes() {}

    static Cause of(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .flatMap(Causes::said)
                .reduce(Cause.UNKNOWN, (outer, inner) -> inner);
    }

    private static Stream<Cause> said(Throwable failure) {
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().stream().anyMatch(type -> type.isInstance(failure)))
                .map(Map.Entry::getKey);
    }
}
