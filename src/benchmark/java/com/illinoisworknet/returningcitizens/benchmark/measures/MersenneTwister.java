package com.illinoisworknet.returningcitizens.benchmark.measures;

/**
 * The random numbers of the published scorer (M. Matsumoto and T. Nishimura, <em>Mersenne twister</em>, ACM TOMACS 8,
 * 1998; seeding by array and 53-bit results as in the authors' program of 2002), so that both draw the same sets.
 */
final class MersenneTwister {
    private static final int SIZE = 624;
    private static final int SHIFT = 397;
    private static final int SEED_BEFORE_ARRAY = 19_650_218;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    MersenneTwister(int seed) {
        begin();
        mixIn(seed);
        for (int step = 0, i = 2; step < SIZE - 1; step++, i = following(i)) {
            state[i] = (state[i] ^ (previous(i) * 1_566_083_941)) - i;
            wrap(i);
        }
        state[0] = Integer.MIN_VALUE;
    }

    /** From 0 up to but not 1. */
    double nextDouble() {
        long high = (nextInt() >>> 5) & 0xFFFF_FFFFL;
        long low = (nextInt() >>> 6) & 0xFFFF_FFFFL;
        return (high * 67_108_864.0 + low) / 9_007_199_254_740_992.0;
    }

    private void begin() {
        state[0] = SEED_BEFORE_ARRAY;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1_812_433_253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    private void mixIn(int seed) {
        for (int step = 0, i = 1; step < SIZE; step++, i = following(i)) {
            state[i] = (state[i] ^ (previous(i) * 1_664_525)) + seed;
            wrap(i);
        }
    }

    private int previous(int i) {
        return state[i - 1] ^ (state[i - 1] >>> 30);
    }

    private void wrap(int i) {
        if (i == SIZE - 1) {
            state[0] = state[SIZE - 1];
        }
    }

    private static int following(int i) {
        return i == SIZE - 1 ? 1 : i + 1;
    }

    private int nextInt() {
        if (next == SIZE) {
            renew();
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9D2C_5680;
        y ^= (y << 15) & 0xEFC6_0000;
        return y ^ (y >>> 18);
    }

    private void renew() {
        for (int i = 0; i < SIZE; i++) {
            int y = (state[i] & Integer.MIN_VALUE) | (state[(i + 1) % SIZE] & Integer.MAX_VALUE);
            state[i] = state[(i + SHIFT) % SIZE] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908_B0DF);
        }
        next = 0;
    }
}
