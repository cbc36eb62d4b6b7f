package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.shared.AccessRefused;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers everything that is refused or does not exist, the container's 403 included, with the same 404 page, so that
 * nobody can tell which. Before a password is chosen it leads to where that is done.
 */
@WebServlet("/refused")
public class RefusedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Event<AccessRefused> refused;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.isUserInRole(Role.MUST_CHOOSE_PASSWORD)) {
            response.sendRedirect(request.getContextPath() + "/choose-password");
            return;
        }
        if (Integer.valueOf(HttpServletResponse.SC_FORBIDDEN)
                .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))) {
            refused.fire(new AccessRefused(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))));
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        request.getRequestDispatcher("/error/not-found.xhtml").forward(request, response);
    }
}
