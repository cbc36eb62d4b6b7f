package com.illinoisworknet.returningcitizens.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The other language that the pages can be read in; while there is only one, no link offers another. */
@Named
@RequestScoped
public class LanguageBacking {
    @Inject
    HttpServletRequest request;

    /** The code of the other language, or "". */
    public String getOther() {
        return other().map(Locale::getLanguage).orElse("");
    }

    /** The name of the other language as its readers call it, or "". */
    public String getOtherName() {
        return other().map(LanguageBacking::nameOf).orElse("");
    }

    /** The address of the same page in the other language: all else that the page was asked for stays. */
    public String getOtherAddress() {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        boolean pressed = "POST".equals(request.getMethod()) && query.isEmpty();
        Stream<String> asked = pressed ? viewParameters() : Arrays.stream(query.split("&"));
        return Stream.concat(
                        asked.filter(part -> !part.isEmpty() && !part.startsWith(ChosenLanguage.NAME + "=")),
                        Stream.of(ChosenLanguage.NAME + "=" + getOther()))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** After a press the address is bare; the page still knows what it was opened with. */
    private static Stream<String> viewParameters() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return ViewMetadata.getViewParameters(faces.getViewRoot()).stream()
                .map(parameter -> part(parameter, faces))
                .flatMap(Optional::stream);
    }

    private static Optional<String> part(UIViewParameter parameter, FacesContext faces) {
        return Optional.ofNullable(parameter.getStringValue(faces))
                .filter(value -> !value.isEmpty())
                .map(value -> parameter.getName() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static String nameOf(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static Optional<Locale> other() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String present = faces.getViewRoot().getLocale().getLanguage();
        return ChosenLanguage.languages(faces)
                .filter(language -> !language.getLanguage().equals(present))
                .findFirst();
    }
}
