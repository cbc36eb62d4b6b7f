package com.illinoisworknet.returningcitizens.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;

/** The parts of what a request asks for, as text. */
@RequestScoped
public class AskedParts {
    /** One part; "" if it is not there. */
    public String part(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }
}
