package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.List;

/** Staff edited an enrollment; which parts of it are other than before. */
public record EnrollmentEdited(long enrollmentId, long accountId, long institutionId, List<String> changed)
        implements DomainEvent {}
