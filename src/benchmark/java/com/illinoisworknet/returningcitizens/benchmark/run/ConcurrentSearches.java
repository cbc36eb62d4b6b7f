package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.set.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What several searches at once come to.
 *
 * @param atOnce how many
 * @param latency of each
 * @param perSecond searches of all together
 */
public record ConcurrentSearches(int atOnce, Latency latency, double perSecond) {
    private static final double NANOSECONDS = 1e9;

    /** Each searcher takes the next query as soon as it is free. */
    static ConcurrentSearches of(List<Searcher> searchers, List<Query> queries) {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Double> times = inThreads(searchers.stream()
                .map(searcher -> searching(searcher, queries, next))
                .toList());
        double seconds = (System.nanoTime() - start) / NANOSECONDS;
        return new ConcurrentSearches(searchers.size(), Latency.of(times), queries.size() / seconds);
    }

    private static Callable<List<Double>> searching(Searcher searcher, List<Query> queries, AtomicInteger next) {
        return () -> {
            List<Double> times = new ArrayList<>();
            for (int i = next.getAndIncrement(); i < queries.size(); i = next.getAndIncrement()) {
                times.add(TimedAnswer.of(searcher, queries.get(i)).milliseconds());
            }
            return times;
        };
    }

    private static List<Double> inThreads(List<Callable<List<Double>>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Double> times = new ArrayList<>();
            for (Future<List<Double>> part : threads.invokeAll(tasks)) {
                times.addAll(part.get());
            }
            return times;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The searches were interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A search failed.", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
