package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.signin.HandOverService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The ticket of a hand-over as this browser keeps it: in a cookie of its own, since the session ends with each
 * sign-out. It ends with the browser.
 */
@RequestScoped
public class HandOverTicket {
    private static final String COOKIE = "hand-over";

    @Inject
    HttpServletRequest request;

    @Inject
    HandOverService handOvers;

    @Inject
    VisitorBacking visitor;

    @Inject
    SiteSettings site;

    /** Leaves the ticket in the browser. */
    void leave(UUID ticket, HttpServletResponse response) {
        response.addCookie(cookie(ticket.toString()));
    }

    /**
     * Where signing out leads, asked before it: to the sign-in page, where staff are asked to go on if it is a customer
     * who leaves a browser that was handed over.
     */
    String afterSignOut() {
        boolean handedBack =
                !visitor.isStaff() && ticket().filter(handOvers::waiting).isPresent();
        return handedBack ? "/sign-in?handed=back" : "/sign-in";
    }

    /** Where staff who have just signed in go on, if they take the browser back. */
    Optional<String> takeBack(HttpServletResponse response) {
        if (!visitor.isStaff() || ticket().isEmpty()) {
            return Optional.empty();
        }
        Cookie gone = cookie("");
        gone.setMaxAge(0);
        response.addCookie(gone);
        return ticket().flatMap(handOvers::end);
    }

    private Optional<UUID> ticket() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .flatMap(HandOverTicket::parsed)
                .findFirst();
    }

    private static Stream<UUID> parsed(String typed) {
        try {
            return Stream.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private Cookie cookie(String value) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(site.secure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
