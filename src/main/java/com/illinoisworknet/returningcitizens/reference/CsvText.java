package com.illinoisworknet.returningcitizens.reference;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The text of a CSV file that somebody uploads.
 *
 * @param value without the byte order mark that spreadsheets put before it
 */
public record CsvText(String value) {
    /** The most bytes that a file may have: many times the lists of today. */
    public static final int MOST_BYTES = 200 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads a file.
     *
     * @throws InvalidValueException {@code csvText.empty}, {@code csvText.tooLarge} with the most kilobytes allowed, {@code
     *     csvText.encoding} if it is no text in UTF-8, as a spreadsheet's own format is none
     */
    public static CsvText of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new InvalidValueException("csvText.tooLarge", MOST_BYTES / 1024);
        }
        String text = decoded(file);
        String csv = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (csv.isBlank()) {
            throw new InvalidValueException("csvText.empty");
        }
        return new CsvText(csv);
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.chars().anyMatch(CsvText::isOfNoText)) {
                throw new InvalidValueException("csvText.encoding");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new InvalidValueException("csvText.encoding");
        }
    }

    private static boolean isOfNoText(int character) {
        return character < ' ' && "\t\r\n".indexOf(character) < 0;
    }
}
