package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.person.NameFolding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The counties of Illinois by name, however it is written ({@code dewitt}, {@code ST CLAIR}), and by code. */
final class Counties {
    /** More spellings than a file can have by honest mistakes; beyond, each is folded anew. */
    private static final int MOST_SPELLINGS = 10_000;

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> spellings = new ConcurrentHashMap<>();

    /**
     * Knows these counties.
     *
     * @param nameByCode the names by code
     */
    Counties(Map<String, String> nameByCode) {
        nameByCode.forEach((code, name) -> {
            codes.put(solid(name), code);
            codes.put(code, code);
        });
    }

    /** The code of the county that somebody means. */
    Optional<String> code(String nameOrCode) {
        if (spellings.size() > MOST_SPELLINGS) {
            spellings.clear();
        }
        return Optional.ofNullable(codes.get(spellings.computeIfAbsent(nameOrCode, Counties::solid)));
    }

    private static String solid(String name) {
        return NameFolding.fold(name).replaceAll("[^a-z0-9]", "");
    }
}
