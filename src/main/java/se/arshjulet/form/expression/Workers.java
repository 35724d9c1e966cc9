package se.arshjulet.form.expression;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The threads that evaluate. As many work at a time as the machine has processors, and one more. Whoever has overrun the
 * time gives its place to the next, though its thread may take a moment to notice; a few may be that slow at a time.
 */
final class Workers {

    private static final int PLACES = Runtime.getRuntime().availableProcessors() + 1;
    private static final int MOST_OVERRUN = 16;

    private static final Semaphore FREE = new Semaphore(PLACES, true);
    private static final AtomicInteger OVERRUN = new AtomicInteger();
    private static final AtomicInteger STARTED = new AtomicInteger();

    /** No bound of its own: the places and the overrun are. */
    private static final ThreadPoolExecutor THREADS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), Workers::thread);

    private Workers() {}

    static <T> T call(Duration limit, Supplier<T> work) {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            if (OVERRUN.get() >= MOST_OVERRUN || !FREE.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new EvaluationTimeout("No thread was free to evaluate on within " + limit);
            }
            try {
                return await(work, limit, deadline);
            } finally {
                FREE.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EvaluationTimeout("Interrupted while evaluating");
        }
    }

    private static <T> T await(Supplier<T> work, Duration limit, long deadline) throws InterruptedException {
        Task<T> task = new Task<>(work);
        Future<T> result = THREADS.submit(task::run);
        try {
            return result.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new EvaluationTimeout("The evaluation took longer than " + limit);
        } catch (ExecutionException e) {
            throw rethrown(Objects.requireNonNull(e.getCause()));
        } finally {
            task.leave();
            result.cancel(true);
        }
    }

    private static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "feel-" + STARTED.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** Work that somebody waits for, until it is done or left. */
    private static final class Task<T> {
        private final Supplier<T> work;
        private boolean running;
        private boolean left;

        Task(Supplier<T> work) {
            this.work = work;
        }

        T run() {
            begin();
            try {
                return work.get();
            } finally {
                end();
            }
        }

        private synchronized void begin() {
            if (left) {
                throw new CancellationException();
            }
            running = true;
        }

        private synchronized void end() {
            running = false;
            if (left) {
                OVERRUN.decrementAndGet();
            }
        }

        synchronized void leave() {
            left = true;
            if (running) {
                OVERRUN.incrementAndGet();
            }
        }
    }
}
