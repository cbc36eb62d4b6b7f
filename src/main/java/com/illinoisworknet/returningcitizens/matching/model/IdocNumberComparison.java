package com.illinoisworknet.returningcitizens.matching.model;

/** Compares two IDOC numbers. A person who comes back can have got a new one. */
final class IdocNumberComparison {
    Level level(PersonTraits entered, PersonTraits account) {
        if (entered.idocNumber().isEmpty() || account.idocNumber().isEmpty()) {
            return Level.UNKNOWN;
        }
        return compare(
                entered.idocNumber().get().value(), account.idocNumber().get().value());
    }

    private static Level compare(String entered, String account) {
        if (entered.equals(account)) {
            return Level.SAME;
        }
        boolean sameLetter = entered.charAt(0) == account.charAt(0);
        Level slip = DigitSlips.compare(entered, account);
        return sameLetter && slip == Level.ONE_DIGIT ? Level.ONE_DIGIT : Level.DIFFERENT;
    }
}
