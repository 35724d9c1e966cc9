package se.arshjulet.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What a page makes its browser do: frames drawn, bytes fetched and memory kept. */
final class Frames {

    /** Counts frames, and ends when a fifth of a second has gone by without a late one. */
    private static final String WATCH = """
            window.frames_ = {
              begin() {
                this.late = []; this.count = 0; this.from = this.last = performance.now(); this.on = true;
                const frame = (now) => {
                  if (!this.on) return;
                  this.count++;
                  this.late.push(now - this.last);
                  this.last = now;
                  requestAnimationFrame(frame);
                };
                requestAnimationFrame(frame);
              },
              async end() {
                await new Promise((done) => {
                  const settled = () => {
                    const tail = this.late.slice(-12);
                    if (tail.length === 12 && tail.every((it) => it < 34) || performance.now() - this.from > 20000) done();
                    else requestAnimationFrame(settled);
                  };
                  requestAnimationFrame(settled);
                });
                this.on = false;
                return {
                  fps: this.count / ((this.last - this.from) / 1000),
                  longest: Math.max(...this.late),
                  late: this.late.filter((it) => it > 50).length,
                  took: this.last - this.from,
                };
              },
            };
            """;

    private final Page page;
    private final CDPSession devtools;
    private final AtomicLong bytes = new AtomicLong();

    Frames(Page page) {
        this.page = page;
        page.addInitScript(WATCH);
        devtools = page.context().newCDPSession(page);
        devtools.send("Network.enable");
        devtools.on(
                "Network.loadingFinished",
                it -> bytes.addAndGet(it.get("encodedDataLength").getAsLong()));
    }

    /** As sent over the net, compressed, since the last time that somebody asked. */
    long bytes() {
        return bytes.getAndSet(0);
    }

    /** Of the page's scripts, after what they no longer need is gone; in bytes. */
    long heap() {
        devtools.send("HeapProfiler.collectGarbage");
        JsonObject usage = devtools.send("Runtime.getHeapUsage");
        return usage.get("usedSize").getAsLong();
    }

    /** @param fps frames a second
     * @param longest of the frames, in milliseconds
     * @param late how many took longer than 50 ms: what one can see */
    record During(double fps, double longest, int late) {}

    During during(Runnable act) {
        page.evaluate("() => frames_.begin()");
        act.run();
        @SuppressWarnings("unchecked") // what the script above gives
        Map<String, Number> seen = (Map<String, Number>) page.evaluate("() => frames_.end()");
        return new During(
                seen.get("fps").doubleValue(),
                seen.get("longest").doubleValue(),
                seen.get("late").intValue());
    }
}
