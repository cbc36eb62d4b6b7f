package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import java.util.UUID;
import java.util.regex.Pattern;

/** The key of an intake as it stands in an address. */
final class IntakeKey {
    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private IntakeKey() {}

    /**
     * Reads the key.
     *
     * @throws NotFoundException {@code intake.notFound} if it is none, also where Java would make one of it
     */
    static UUID parse(String typed) {
        if (!FORM.matcher(typed).matches()) {
            throw new NotFoundException("intake.notFound");
        }
        return UUID.fromString(typed);
    }
}
