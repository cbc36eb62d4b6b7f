package com.illinoisworknet.returningcitizens.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the pages, in the visitor's language. */
@RequestScoped
public class Texts {
    private static final String BUNDLE = "com.illinoisworknet.returningcitizens.web.texts";

    /** The bundle. */
    public ResourceBundle bundle() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** A sentence with its placeholders filled in. */
    public String sentence(String key, List<?> arguments) {
        return PageFunctions.format(bundle().getString(key), arguments.toArray());
    }
}
