package com.illinoisworknet.returningcitizens.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Refuses a post with a choice that its list does not offer. Faces checks only that, since our own rules are no
 * validators of Faces; so no page of ours sends it, and no page is made for it.
 */
public class UnknownChoice implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isValidationFailed()) {
            faces.getExternalContext()
                    .getRequestMap()
                    .putIfAbsent(FailureFilter.STATUS, HttpServletResponse.SC_BAD_REQUEST);
            faces.responseComplete();
        }
    }
}
