package se.arshjulet.bench;

/** How long something took. */
final class Stopwatch {

    private final long begun = System.nanoTime();

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }
}
