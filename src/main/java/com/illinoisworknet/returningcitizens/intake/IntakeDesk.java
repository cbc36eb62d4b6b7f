package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.AccessRefused;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import com.illinoisworknet.returningcitizens.shared.SealedColumn;
import com.illinoisworknet.returningcitizens.shared.Vault;
import com.illinoisworknet.returningcitizens.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The intakes of the staff member who is signed in: another person's intake is not there. */
@RequestScoped
class IntakeDesk {
    @Inject
    IntakeRepository intakes;

    @Inject
    CurrentStaff staff;

    @Inject
    Vault vault;

    @Inject
    Event<AccessRefused> refused;

    @Inject
    Clock clock;

    /** Begins the intake, or goes on with it, alone until the transaction ends. */
    Intake begin(UUID key) {
        return own(intakes.lockOrBegin(key, staff.accountId(), clock.instant()));
    }

    /**
     * Goes on with an intake, alone until the transaction ends.
     *
     * @throws NotFoundException {@code intake.notFound} if there is none, or it is somebody else's
     */
    Intake lock(UUID key) {
        return own(intakes.lock(key).orElseThrow(IntakeDesk::notFound));
    }

    /** An own intake, to look at. */
    Optional<Intake> find(UUID key) {
        return intakes.find(key).map(this::own);
    }

    void keep(Intake intake, TypedIntake typed) {
        byte[] clear = typed.json().getBytes(StandardCharsets.UTF_8);
        intake.keep(vault.seal(clear, place(intake)), clock.instant());
    }

    TypedIntake typed(Intake intake) {
        return intake.typed().map(kept -> open(intake, kept)).orElseGet(TypedIntake::empty);
    }

    /** Tells whether two intakes ask for the same person, without telling who it is. */
    String identityToken(TypedIntake typed) {
        return vault.searchToken(typed.identityJson());
    }

    private TypedIntake open(Intake intake, Sealed sealed) {
        return TypedIntake.ofJson(new String(vault.open(sealed, place(intake)), StandardCharsets.UTF_8));
    }

    private Intake own(Intake intake) {
        if (!intake.belongsTo(staff.accountId())) {
            refused.fire(new AccessRefused("intake of another"));
            throw notFound();
        }
        return intake;
    }

    private static NotFoundException notFound() {
        return new NotFoundException("intake.notFound");
    }

    private static String place(Intake intake) {
        return SealedColumn.INTAKE_TYPED.place(intake.key());
    }
}
