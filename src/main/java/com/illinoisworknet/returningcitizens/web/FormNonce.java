package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.signin.CurrentSignIn;
import com.illinoisworknet.returningcitizens.signin.SignInMark;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Puts into every form, beside the view state, the mark of the sign-in that it is made for, and the nonce that
 * PrimeFaces wants back. PrimeFaces adds its nonce by script, and only on pages that hold a component of its own; so a
 * form on any other page, or without scripts, would be refused.
 */
public class FormNonce extends ViewHandlerWrapper {
    /** Stands before the server's own view handler. */
    public FormNonce(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        write(
                context,
                "primefaces.nonce",
                PrimeFacesContext.getCspState(context).getNonce());
        write(
                context,
                SignInMark.PARAMETER,
                CDI.current().select(CurrentSignIn.class).get().mark().value());
    }

    private static void write(FacesContext context, String name, String value) throws IOException {
        var page = context.getResponseWriter();
        page.startElement("input", null);
        page.writeAttribute("type", "hidden", null);
        page.writeAttribute("name", name, null);
        page.writeAttribute("value", value, null);
        page.endElement("input");
    }
}
