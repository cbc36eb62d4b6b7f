package com.illinoisworknet.returningcitizens.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When and why an enrollment ended. */
@Embeddable
class Ending {
    @Column(name = "exited_on")
    private LocalDate day;

    @Column(name = "exit_reason")
    private String reason;

    /** For JPA. */
    protected Ending() {}

    Ending(LocalDate day, Enum<?> reason) {
        this.day = day;
        this.reason = reason.name();
    }

    LocalDate day() {
        return day;
    }

    /** The code of an {@link ExitReason} or a {@link VoidReason}. */
    String reason() {
        return reason;
    }
}
