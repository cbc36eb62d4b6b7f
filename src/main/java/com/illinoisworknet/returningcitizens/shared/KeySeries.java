package com.illinoisworknet.returningcitizens.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of one use, of which one is written with and all are read with. */
final class KeySeries {
    private final List<KeyFile> keys;
    private final KeyFile writing;

    /**
     * Of all keys, those of this use.
     *
     * @throws IllegalStateException with one sentence if none is written with, or two have one id
     */
    KeySeries(Stream<KeyFile> all, KeyFile.Use use) {
        keys = all.filter(key -> key.use() == use)
                .sorted(Comparator.comparing(KeyFile::id))
                .toList();
        writing = keys.stream()
                .filter(key -> !key.next())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("There is no " + use.fileName() + "."));
        if (keys.stream().map(KeyFile::id).distinct().count() < keys.size()) {
            throw new IllegalStateException("Two keys have one id among those of " + use.fileName() + ".");
        }
    }

    /** The last that is not only announced. */
    KeyFile writing() {
        return writing;
    }

    Optional<byte[]> key(String id) {
        return keys.stream()
                .filter(key -> key.id().equals(id))
                .map(KeyFile::key)
                .findFirst();
    }

    /** All, the one that is written with first. */
    List<byte[]> all() {
        return Stream.concat(Stream.of(writing), others()).map(KeyFile::key).toList();
    }

    /** Which there are, e.g. {@code 2027, besides 2026}. */
    String words() {
        List<String> ids = others().map(KeyFile::name).toList();
        return writing.name() + (ids.isEmpty() ? "" : ", besides " + String.join(", ", ids));
    }

    private Stream<KeyFile> others() {
        return keys.stream().filter(key -> !Objects.equals(key, writing));
    }
}
