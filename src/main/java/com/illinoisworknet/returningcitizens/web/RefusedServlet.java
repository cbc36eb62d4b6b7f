package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.shared.AccessRefused;
import com.illinoisworknet.returningcitizens.signin.Redirect;
import com.illinoisworknet.returningcitizens.signin.ReturnAddress;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Answers everything that is refused or does not exist, the container's 403 included, with the same 404 page, so that
 * nobody can tell which; but a page from before the present sign-in is told so. The bare address of the site leads to
 * the visitor's first page, and so does every address before the sign-in is complete; staff who take back a browser
 * that was handed over go on where it was.
 */
@WebServlet("/refused")
public class RefusedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** What browsers ask every site for by themselves; nobody was curious, so the trail keeps quiet. */
    private static final Pattern ASKED_BY_BROWSERS =
            Pattern.compile("/(favicon\\.ico|robots\\.txt|apple-touch-icon[a-z0-9-]*\\.png|\\.well-known/.*)");

    @Inject
    private transient Event<AccessRefused> refused;

    @Inject
    private transient VisitorBacking visitor;

    @Inject
    private transient OutdatedPage outdated;

    @Inject
    private transient HandOverTicket handOver;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (outdated.sends(request)) {
            outdated.refuse(address(request), request, response);
            return;
        }
        if (bareAddress(request) || visitor.isUnderWay()) {
            Redirect.to(
                    handOver.takeBack(response).orElseGet(() -> visitor.getHome() + wanted(request)),
                    request,
                    response);
            return;
        }
        if (forbidden(request) && !ASKED_BY_BROWSERS.matcher(address(request)).matches()) {
            refused.fire(new AccessRefused(address(request)));
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        request.getRequestDispatcher("/error/not-found.xhtml").forward(request, response);
    }

    /** What was asked for before the code of the second factor was given, to come back to. */
    private String wanted(HttpServletRequest request) {
        return visitor.isMustGiveSecondFactor() && !bareAddress(request)
                ? "?" + ReturnAddress.parameter(address(request), request)
                : "";
    }

    /** The container takes the bare address of the site as one of those that are nobody's. */
    private static boolean bareAddress(HttpServletRequest request) {
        return address(request).equals(request.getContextPath() + "/");
    }

    private static boolean forbidden(HttpServletRequest request) {
        return Integer.valueOf(HttpServletResponse.SC_FORBIDDEN)
                .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    private static String address(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}
