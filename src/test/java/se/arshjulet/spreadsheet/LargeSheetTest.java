package se.arshjulet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.arshjulet.spreadsheet.NewColumn.Format;
import se.arshjulet.spreadsheet.SheetCell.Kind;

/** What the largest sheets cost. */
class LargeSheetTest {

    private static final Logger LOG = LoggerFactory.getLogger(LargeSheetTest.class);

    @Test
    void tenThousandRowsOfTwentyColumnsAreWrittenAndReadInSeconds() {
        List<NewColumn> columns = IntStream.range(0, 20)
                .mapToObj(i -> NewColumn.of("Kolumn " + i, 12, i % 2 == 0 ? Format.TEXT : Format.NUMBER))
                .toList();
        List<List<SheetCell>> rows = IntStream.range(0, SheetTable.MOST_ROWS - 1)
                .mapToObj(row -> IntStream.range(0, 20)
                        .mapToObj(i -> i % 2 == 0
                                ? SheetCell.text("Enheten nr %d i kolumn %d".formatted(row, i))
                                : new SheetCell(Kind.NUMBER, row + "." + (i * 7 + 1), null))
                        .toList())
                .toList();
        byte[] file = measured(
                "write",
                () -> new NewWorkbook(List.of(new NewSheet("Stort", List.of(), columns, rows)), List.of()).write());
        SheetTable table = measured("read", () -> SheetFile.first(file));
        assertThat(table.rows()).hasSize(SheetTable.MOST_ROWS);
        assertThat(table.at(9_999, 19)).isEqualTo(rows.get(9_998).get(19));
    }

    /** By the thread's own time: what else the machine does at the moment is not the sheet's. */
    private static <T> T measured(String what, Supplier<T> work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = threads.getCurrentThreadCpuTime();
        T result = work.get();
        Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        long megabytes = (threads.getCurrentThreadAllocatedBytes() - allocated) / 1_000_000;
        LOG.info("{}: {} ms, {} MB allocated in all", what, took.toMillis(), megabytes);
        assertThat(took).as(what).isLessThan(Duration.ofSeconds(5));
        return result;
    }
}
