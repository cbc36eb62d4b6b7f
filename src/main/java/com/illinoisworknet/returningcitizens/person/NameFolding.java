package com.illinoisworknet.returningcitizens.person;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSetSpanner;
import com.ibm.icu.text.UnicodeSetSpanner.CountMethod;

/**
 * Folds names to the form in which they are compared: "Muñoz-Pérez", "MUNOZ PEREZ" and "Mun̄oz‐Perez" alike.
 *
 * <p>Lower case, Latin letters without accents (ICU {@code Any-Latin; Latin-ASCII; Lower}), apostrophes and periods
 * dropped, hyphens and other blanks one space. Letters of the few scripts that ICU cannot write in Latin stay. Folding
 * a folded name changes nothing. May be called from many threads.
 */
public final class NameFolding {
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Normalizer2 CASELESS = Normalizer2.getNFKCCasefoldInstance();

    /** Takes a good part of a second to build; guarded by itself, since ICU does not promise that it may be shared. */
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private static final UnicodeSetSpanner DROPPED = new UnicodeSetSpanner(new UnicodeSet(NameCharacters.APOSTROPHES)
            .addAll(NameCharacters.PERIODS)
            .freeze());
    private static final UnicodeSetSpanner SEPARATORS = new UnicodeSetSpanner(new UnicodeSet(NameCharacters.HYPHENS)
            .addAll(NameCharacters.WHITE_SPACE)
            .freeze());
    private static final UnicodeSetSpanner REST = new UnicodeSetSpanner(new UnicodeSet("[^[:L:][:N:]\\u0020]")
            .addAll(NameCharacters.APOSTROPHES)
            .freeze());

    /** What ICU writes in Latin may itself fold further (small raised letters), unless it is plain ASCII. */
    private static final int PASSES = 3;

    private NameFolding() {}

    /**
     * The comparison form of a name or of a part of one: words of plain Latin letters apart by one space; "" if the
     * name holds no letter. Not a way to check a name: markup and invisible characters are dropped, digits stay.
     */
    public static String fold(String name) {
        String folded = foldedOnce(name);
        for (int pass = 1; pass < PASSES && !isAscii(folded); pass++) {
            folded = foldedOnce(folded);
        }
        return folded;
    }

    private static String foldedOnce(String name) {
        String plain = SEPARATORS.replaceFrom(DROPPED.deleteFrom(NFD.normalize(name)), " ");
        return tidy(latin(CASELESS.normalize(plain)));
    }

    private static String latin(String caseless) {
        if (isAscii(caseless)) {
            return caseless;
        }
        synchronized (LATIN) {
            return LATIN.transliterate(caseless);
        }
    }

    private static String tidy(String latin) {
        String letters = REST.deleteFrom(NFD.normalize(latin));
        return SEPARATORS
                .trim(SEPARATORS.replaceFrom(letters, " ", CountMethod.WHOLE_SPAN))
                .toString();
    }

    /** A loop, since every name of every account goes through here, several times. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
