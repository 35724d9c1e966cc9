package se.arshjulet;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the SQL statements that a piece of work sends, whether by Hibernate, by the engine or by JdbcTemplate. */
@TestConfiguration(proxyBeanMethods = false)
public class SqlCount {

    private static final ThreadLocal<AtomicInteger> ON_THIS_THREAD = new ThreadLocal<>();
    private static final LongAdder ON_ALL = new LongAdder();

    /** How many statements the work sends on this thread; a batch counts as one. */
    public static int of(Runnable work) {
        return of(() -> {
            work.run();
            return true;
        });
    }

    /** As {@link #of(Runnable)}, for work with a result that is of no interest. */
    public static int of(Supplier<?> work) {
        AtomicInteger count = new AtomicInteger();
        ON_THIS_THREAD.set(count);
        try {
            work.get();
        } finally {
            ON_THIS_THREAD.remove();
        }
        return count.get();
    }

    /** How many statements all threads have sent until now; a batch counts as one. */
    public static long soFar() {
        return ON_ALL.sum();
    }

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool
                        ? ProxyDataSourceBuilder.create(pool)
                                .listener(new Counter())
                                .build()
                        : bean;
            }
        };
    }

    private static final class Counter implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            ON_ALL.increment();
            AtomicInteger count = ON_THIS_THREAD.get();
            if (count != null) {
                count.incrementAndGet();
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
    }
}
