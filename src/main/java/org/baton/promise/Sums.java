package org.baton.promise;

/** Running sums, and where in them a value stands. */
final class Sums {

    private Sums() {}

    /** For each number, the sum of those that stand before it. */
    static long[] before(long[] numbers) {
        var sums = new long[numbers.length];
        for (int i = 1; i < numbers.length; i++) {
            sums[i] = sums[i - 1] + numbers[i - 1];
        }
        return sums;
    }

    /** Index of the last number that is less than the value, -1 if none is; the numbers never fall. */
    static int lastBelow(long[] numbers, long value) {
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
