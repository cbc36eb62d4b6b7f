package com.illinoisworknet.returningcitizens.load;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Takes batches through reading, sorting, preparing and writing. Reading and preparing run on all cores, beside the
 * database; sorting and writing happen in the order of the file, on the thread that calls.
 *
 * <p>Memory stays bounded: at most {@link #AHEAD} batches are being read and as many prepared, whatever the length of the
 * file, some kilobytes a row. What grows with the file is 64 bits for each account_id and each username, and how far
 * common names have come: about 50 megabytes for a million rows.
 */
final class Pipeline implements AutoCloseable {
    private static final int AHEAD = Runtime.getRuntime().availableProcessors() + 1;

    private final ExecutorService workers = Executors.newFixedThreadPool(AHEAD);
    private final Queue<Future<List<ReadRow>>> reading = new ArrayDeque<>();
    private final Queue<Future<PreparedBatch>> preparing = new ArrayDeque<>();
    private final RowReader reader;
    private final Sorter sorter;
    private final BatchPreparation preparation;
    private final Sink sink;

    Pipeline(RowReader reader, Sorter sorter, BatchPreparation preparation, Sink sink) {
        this.reader = reader;
        this.sorter = sorter;
        this.preparation = preparation;
        this.sink = sink;
    }

    /** Takes a batch in, and first moves on what is ahead of it if there is no room. */
    void add(List<SourceRow> rows) throws SQLException {
        while (reading.size() >= AHEAD) {
            moveOn();
        }
        reading.add(workers.submit(() -> reader.read(rows)));
    }

    /** Writes all that was taken in. */
    void finish() throws SQLException {
        while (!reading.isEmpty()) {
            moveOn();
        }
        while (!preparing.isEmpty()) {
            sink.write(result(preparing.remove()));
        }
    }

    /** Gives up what is not written yet. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void moveOn() throws SQLException {
        SortedBatch sorted = sorter.sort(result(reading.remove()));
        preparing.add(workers.submit(() -> preparation.prepare(sorted)));
        if (preparing.size() >= AHEAD) {
            sink.write(result(preparing.remove()));
        }
    }

    private static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportException("The import was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A batch cannot be read or prepared.", e.getCause());
        }
    }

    /** Where batches end, in the order of the file. */
    @FunctionalInterface
    interface Sink {
        void write(PreparedBatch batch) throws SQLException;
    }
}
