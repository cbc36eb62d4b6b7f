package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What pages do about exceptions: a page that has expired is opened again, or leads to sign-in; what is refused or not
 * there is the 404 page; everything else is a bug and shows the error page.
 */
class PageExceptionHandler extends ExceptionHandlerWrapper {
    PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (var queued = getUnhandledExceptionQueuedEvents().iterator(); queued.hasNext(); ) {
            Throwable failure = queued.next().getContext().getException();
            queued.remove();
            if (expired(failure)) {
                openAgain(faces);
            } else if (refused(failure)) {
                refuse(faces);
            } else {
                tell(faces, failure);
            }
        }
    }

    /** Not thrown on, since the container would log it a second time, with the words of the exception. */
    private static void tell(FacesContext faces, Throwable failure) {
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        request.putIfAbsent(PageFailure.REFERENCE, PageFailure.log(failure));
        answer(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static boolean expired(Throwable failure) {
        return causes(failure).anyMatch(ViewExpiredException.class::isInstance);
    }

    private static boolean refused(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof NotFoundException || cause instanceof EJBAccessException);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** Of a customer who was transferred meanwhile it tells that; of everything else nothing. */
    private static void refuse(FacesContext faces) {
        Optional<String> moved = CDI.current().select(MovedCustomer.class).get().address();
        String context = faces.getExternalContext().getRequestContextPath();
        moved.ifPresentOrElse(
                page -> redirect(faces, context + page), () -> answer(faces, HttpServletResponse.SC_FORBIDDEN));
    }

    private static void openAgain(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        boolean signedIn = external.getUserPrincipal() != null;
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String page = external.getRequestContextPath() + external.getRequestServletPath() + query;
        redirect(faces, signedIn ? page : external.getRequestContextPath() + "/sign-in?expired=true");
    }

    private static void redirect(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(FacesContext faces, int status) {
        faces.getExternalContext().getRequestMap().putIfAbsent(FailureFilter.STATUS, status);
        faces.responseComplete();
    }
}
