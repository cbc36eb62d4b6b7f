package com.illinoisworknet.returningcitizens.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The other language that the pages can be read in; while there is only one, no link offers another. */
@Named
@RequestScoped
public class LanguageBacking {
    /** The code of the other language, or "". */
    public String getOther() {
        return other().map(Locale::getLanguage).orElse("");
    }

    /** The name of the other language as its readers call it, or "". */
    public String getOtherName() {
        return other().map(LanguageBacking::nameOf).orElse("");
    }

    private static String nameOf(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static Optional<Locale> other() {
        String present =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        return languages().stream()
                .filter(language -> !language.getLanguage().equals(present))
                .findFirst();
    }

    private static List<Locale> languages() {
        var application = FacesContext.getCurrentInstance().getApplication();
        List<Locale> languages = new ArrayList<>(List.of(application.getDefaultLocale()));
        application.getSupportedLocales().forEachRemaining(languages::add);
        return languages;
    }
}
