package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import java.util.Arrays;
import java.util.List;

/**
 * The field in which staff say why, by choosing a reason from a list.
 *
 * @param <E> the reasons, one of which stands for none
 */
public final class ReasonField<E extends Enum<E>> {
    private final Class<E> reasons;
    private final E notGiven;
    private final ReasonForm form;

    /** A field that offers all reasons but the one that stands for none. */
    public ReasonField(Class<E> reasons, E notGiven) {
        this(reasons, notGiven, new ReasonForm());
    }

    /** One of several fields of a form. */
    ReasonField(Class<E> reasons, E notGiven, ReasonForm form) {
        this.reasons = reasons;
        this.notGiven = notGiven;
        this.form = form;
    }

    /** What was chosen, as the page reads and writes it. */
    public ReasonForm form() {
        return form;
    }

    boolean isBlank() {
        return form.getReason().isEmpty();
    }

    /**
     * The reason chosen, or the one that stands for none.
     *
     * @throws NotFoundException if the list does not offer it
     */
    public E chosen() {
        return isBlank() ? notGiven : Address.code(reasons, form.getReason());
    }

    /** The reasons to choose from. */
    public List<Choice> choices(Texts texts) {
        return Arrays.stream(reasons.getEnumConstants())
                .filter(reason -> reason != notGiven)
                .map(reason -> new Choice(reason.name(), text(reason, texts)))
                .toList();
    }

    /** What is wrong with it, on the form of this name. */
    public static FormProblems problem(String messageKey, String formName, Texts texts) {
        return FormProblems.of(texts.bundle(), formName, List.of(Problem.of("reason", messageKey)), List.of());
    }

    /** A reason in words. */
    static String text(Enum<?> reason, Texts texts) {
        return texts.sentence(reason.getDeclaringClass().getSimpleName() + "." + reason, List.of());
    }
}
