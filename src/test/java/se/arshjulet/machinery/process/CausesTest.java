package se.arshjulet.machinery.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLTransientConnectionException;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import se.arshjulet.machinery.Cause;

/** What lies behind a failure is told from the exceptions that it came with. */
class CausesTest {

    @Test
    void theInnermostThatSaysAnythingDecides() {
        assertThat(of(new TemplateProcessingException("Unknown", new IllegalStateException())))
                .isEqualTo(Cause.TEMPLATE);
        assertThat(of(new TemplateProcessingException("Asked the database", new NoSuchElementException())))
                .isEqualTo(Cause.GONE);
        assertThat(of(new CannotCreateTransactionException("No", new SQLTransientConnectionException())))
                .isEqualTo(Cause.DATABASE);
        assertThat(of(new CannotGetJdbcConnectionException("No"))).isEqualTo(Cause.DATABASE);
        assertThat(of(new ObjectOptimisticLockingFailureException("Assignment", 1)))
                .isEqualTo(Cause.CONFLICT);
        assertThat(of(new PropertyNotFoundException("wakeDelegate"))).isEqualTo(Cause.MODEL);
        assertThat(of(new NoSuchBeanDefinitionException("wakeDelegate"))).isEqualTo(Cause.MODEL);
    }

    @Test
    void whatNobodyKnowsIsSaidToBeUnknown() {
        assertThat(of(new NullPointerException())).isEqualTo(Cause.UNKNOWN);
    }

    private static Cause of(RuntimeException inside) {
        return Causes.of(new ProcessEngineException("The engine's own words", inside));
    }
}
