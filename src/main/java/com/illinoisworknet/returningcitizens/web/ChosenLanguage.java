package com.illinoisworknet.returningcitizens.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language in which a page is read: the one that its address asks for, else the one chosen before in this browser,
 * else the first that the browser prefers and we have. Always as it is written in the United States.
 *
 * <p>The choice is kept in a cookie and not in the session, so that it survives sign-in, sign-out and a session that
 * ran out; it ends with the browser, since computers are shared.
 */
public class ChosenLanguage extends ViewHandlerWrapper {
    /** The part of an address, and the cookie, that names a language by its code. */
    static final String NAME = "language";

    /** Stands before the server's own view handler. */
    public ChosenLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void initView(FacesContext faces) {
        super.initView(faces);
        asked(faces).ifPresent(language -> keep(faces.getExternalContext(), language));
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        Locale language = asked(faces).or(() -> chosenBefore(faces)).orElseGet(() -> super.calculateLocale(faces));
        return new Locale.Builder()
                .setLanguage(language.getLanguage())
                .setRegion("US")
                .build();
    }

    private static Optional<Locale> asked(FacesContext faces) {
        return known(faces, faces.getExternalContext().getRequestParameterMap().getOrDefault(NAME, ""));
    }

    private static Optional<Locale> chosenBefore(FacesContext faces) {
        return Optional.ofNullable(
                        faces.getExternalContext().getRequestCookieMap().get(NAME))
                .map(cookie -> ((Cookie) cookie).getValue())
                .flatMap(code -> known(faces, code));
    }

    private static Optional<Locale> known(FacesContext faces, String code) {
        return languages(faces)
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }

    /** The languages that there are: those that faces-config.xml names, since each has its bundle. */
    static Stream<Locale> languages(FacesContext faces) {
        Stream.Builder<Locale> languages = Stream.builder();
        languages.add(faces.getApplication().getDefaultLocale());
        faces.getApplication().getSupportedLocales().forEachRemaining(languages);
        return languages.build();
    }

    private static boolean secure() {
        return CDI.current().select(SiteSettings.class).get().secure();
    }

    private static void keep(ExternalContext external, Locale language) {
        String path = external.getRequestContextPath() + "/";
        Map<String, Object> properties = Map.of("path", path, "httpOnly", true, "secure", secure(), "SameSite", "Lax");
        external.addResponseCookie(NAME, language.getLanguage(), properties);
    }
}
