package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.signin.Redirect;
import com.illinoisworknet.returningcitizens.signin.SignInSession;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Signs out, from any page. Not an action of the page, since the error pages have no address of their own to post to,
 * and a page that was open too long must not keep anybody from leaving.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignInSession session;

    @Inject
    private transient HandOverTicket handOver;

    /** No page to look at. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(FailureFilter.STATUS, HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = handOver.afterSignOut();
        session.end();
        // whatever the browser keeps of this site (OWASP ASVS 5.0, 14.3.1); pages it keeps none, cookies the server
        // ends
        response.setHeader("Clear-Site-Data", "\"storage\"");
        Redirect.to(next, request, response);
    }
}
