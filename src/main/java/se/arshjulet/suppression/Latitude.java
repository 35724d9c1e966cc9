package se.arshjulet.suppression;

/**
 * What a reader cannot see, or would not see if more were suppressed: how other tables may differ from the real one.
 *
 * @param free by cell: whether its count may be another
 * @param least by cell: what anybody knows that it is not below
 * @param cost by cell: for each person that another table counts more or fewer in it
 */
record Latitude(boolean[] free, long[] least, double[] cost) {

    static Latitude none(int size) {
        return new Latitude(new boolean[size], new long[size], new double[size]);
    }

    void release(int cell, long atLeast, double costOfEach) {
        free[cell] = true;
        least[cell] = atLeast;
        cost[cell] = costOfEach;
    }

    /** Whether a reader to whom this is open could take the other table for the real one; sums are another matter. */
    boolean allows(long[] other, long[] real) {
        for (int cell = 0; cell < other.length; cell++) {
            if (free[cell] ? other[cell] < least[cell] : other[cell] != real[cell]) {
                return false;
            }
        }
        return true;
    }
}
