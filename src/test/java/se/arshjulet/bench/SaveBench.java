package se.arshjulet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.datarequest.AnswerRows;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.LargeRounds;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;

/**
 * What it costs to save one field of an organisation form with twenty units, beside the bare upsert of the same row in a
 * transaction of its own. With eight threads each is a person with a request of her own.
 */
@Tag("bench")
@IntegrationTest
class SaveBench {

    private static final int UNITS = 20;
    private static final String TEXT = "Vi möter den som är på väg tillbaka till arbete. ".repeat(6);

    @Autowired
    private LargeRounds largeRounds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Answers answering;

    @Autowired
    private AnswerRows answerRows;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private List<UUID> ids;

    @Test
    void save() throws Exception {
        int count = Integer.getInteger("bench.n", 2000);
        prepare(8);
        for (int threads : new int[] {1, 8}) {
            measure(threads, count, this::saveBare);
            Figures bare = measure(threads, count, this::saveBare);
            measure(threads, count, this::saveField);
            Figures product = measure(threads, count, this::saveField);
            System.out.printf(
                    "save, %d thread(s): product %s; bare upsert %s; ratio %.2f (aim: p95 <= 25 ms)%n",
                    threads, product, bare, product.perSecond() / bare.perSecond());
        }
    }

    private void prepare(int people) {
        world = largeRounds.world(people);
        UUID roundId = requests.started(world, largeRounds.plan(world, "Modulen", 30));
        ids = world.as(world.coordinator(), () -> rounds.assignments(roundId, 0, people).stream()
                .map(Rounds.AssignmentItem::id)
                .toList());
        world.as(
                world.coordinator(),
                () -> ids.forEach(id -> {
                    for (int unit = 0; unit < UNITS; unit++) {
                        UUID row = answerRows.add(id, "units", null);
                        for (String question : List.of("name", "mission", "waysIn", "waysOut")) {
                            answering.save(
                                    id,
                                    new AnswerKey(row, question),
                                    AnswerStatus.GIVEN,
                                    new AnswerValue.Text(question.equals("name") ? "Enhet " + unit : TEXT));
                        }
                    }
                }));
    }

    private void saveField(int thread, int i) {
        world.as(
                world.coordinator(),
                () -> answering.save(
                        ids.get(thread),
                        AnswerKey.of("memberMission"),
                        AnswerStatus.GIVEN,
                        new AnswerValue.Text(TEXT + i)));
    }

    private void saveBare(int thread, int i) {
        jdbc.update(
                """
                insert into answer (assignment_id, row_key, question_key, association_id, status, value, origin,
                    answered_by, answered_at)
                values (?, ?, 'note', ?, 'GIVEN', ?::jsonb, 'TYPED', ?, now())
                on conflict (assignment_id, row_key, question_key) do update set
                    status = excluded.status, value = excluded.value, origin = excluded.origin,
                    answered_by = excluded.answered_by, answered_at = excluded.answered_at
                """,
                ids.get(thread),
                AnswerKey.NO_ROW,
                world.id(),
                "{\"type\":\"text\",\"text\":\"" + TEXT + i + "\"}",
                world.coordinator().id());
    }

    private interface Work {
        void once(int thread, int i);
    }

    private record Figures(double p50, double p95, double perSecond) {
        @Override
        public String toString() {
            return "p50 %.1f ms, p95 %.1f ms, %.0f/s".formatted(p50, p95, perSecond);
        }
    }

    private static Figures measure(int threads, int count, Work work) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<long[]>> results = new ArrayList<>();
            Stopwatch watch = new Stopwatch();
            for (int t = 0; t < threads; t++) {
                int thread = t;
                results.add(pool.submit(() -> timed(count / threads, i -> work.once(thread, i))));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> result : results) {
                all = LongStream.concat(all, LongStream.of(result.get()));
            }
            double seconds = watch.seconds();
            long[] sorted = all.sorted().toArray();
            return new Figures(
                    sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 95 / 100] / 1e6, sorted.length / seconds);
        } finally {
            pool.shutdown();
        }
    }

    private static long[] timed(int count, IntConsumer work) {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            work.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }
}
