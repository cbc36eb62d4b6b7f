package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.signin.Redirect;
import com.illinoisworknet.returningcitizens.signin.SignInSession;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Hands the browser over to the customer: signs the staff member out, and opens the customer's sign-in. Not an action
 * of the slip's page, since the slip lives in one answer and has no address of its own to post to.
 */
@WebServlet("/hand-over")
public class HandOverServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignInSession session;

    @Inject
    private transient HandOverTicket ticket;

    /** No page to look at. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(FailureFilter.STATUS, HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String back = Objects.requireNonNullElse(request.getParameter("back"), "/");
        ticket.leave(session.handOver(back), response);
        Redirect.to("/sign-in?handed=over", request, response);
    }
}
