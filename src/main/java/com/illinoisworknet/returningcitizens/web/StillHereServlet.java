package com.illinoisworknet.returningcitizens.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Asked by pages whose reader is still there: being asked is what keeps the session. Somebody whose session has ended
 * is led to the sign-in page by the container, as everywhere; another site cannot ask, since the cookie stays at home.
 */
@WebServlet("/still-here")
public class StillHereServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        request.getSession(false);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
