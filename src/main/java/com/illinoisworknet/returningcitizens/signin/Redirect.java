package com.illinoisworknet.returningcitizens.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads on to another page of this site, whether a browser or a script of ours asked. The address stays a path, since
 * the container would complete it with the host that the request claims to be for.
 */
public final class Redirect {
    private static final String FOR_SCRIPTS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <partial-response id="j_id1"><redirect url="%s"/></partial-response>""";

    private Redirect() {}

    /** @param address a path on this site, without the context path; it may not hold characters that XML reads */
    public static void to(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getContextPath() + address;
        // no filter of ours runs before the container lets the request in
        response.setHeader("Cache-Control", "no-store");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setStatus(HttpServletResponse.SC_OK);
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write(FOR_SCRIPTS.formatted(path));
        } else {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", path);
        }
    }
}
