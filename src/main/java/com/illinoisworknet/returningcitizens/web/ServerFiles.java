package com.illinoisworknet.returningcitizens.web;

import jakarta.servlet.http.HttpServletRequest;

/** Styles, scripts and fonts: the same for everybody, and kept by browsers. */
final class ServerFiles {
    private static final String FOLDER = "/jakarta.faces.resource/";

    private ServerFiles() {}

    /** Whether one is asked for: by the path that is served, since an address may hold anything after a semicolon. */
    static boolean asked(HttpServletRequest request) {
        return request.getServletPath().startsWith(FOLDER);
    }
}
