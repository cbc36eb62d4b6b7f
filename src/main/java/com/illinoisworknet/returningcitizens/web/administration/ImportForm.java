package com.illinoisworknet.returningcitizens.web.administration;

import com.illinoisworknet.returningcitizens.reference.CsvText;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** The file that somebody chooses to import, and how it is meant. */
public class ImportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient Part file;
    private boolean whole;

    /**
     * The text of the file, which is not kept.
     *
     * @throws InvalidValueException as {@link CsvText#of}, or {@code csvText.missing} if none was chosen
     */
    CsvText text() {
        if (file == null || file.getSize() == 0) {
            throw new InvalidValueException("csvText.missing");
        }
        try (InputStream content = file.getInputStream()) {
            return CsvText.of(content.readNBytes(CsvText.MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            file = null;
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Whether the file is the whole list. */
    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }
}
