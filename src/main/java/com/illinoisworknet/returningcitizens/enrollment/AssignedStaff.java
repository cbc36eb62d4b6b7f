package com.illinoisworknet.returningcitizens.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;

/** Who is assigned to an enrollment, as the list asks for it: by the row alone. Written with the {@link Enrollment}. */
@Entity
@Table(name = "assignment")
class AssignedStaff {
    @EmbeddedId
    private Key key;

    protected AssignedStaff() {}

    /** One staff member at one enrollment. */
    @Embeddable
    static class Key {
        @Column(name = "enrollment_id")
        private long enrollmentId;

        @Column(name = "staff_account_id")
        private long staffAccountId;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && enrollmentId == that.enrollmentId
                    && staffAccountId == that.staffAccountId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(enrollmentId, staffAccountId);
        }
    }
}
