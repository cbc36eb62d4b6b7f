package com.illinoisworknet.returningcitizens.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Puts the nonce that PrimeFaces wants back into every form, beside the view state. PrimeFaces adds it by script, and
 * only on pages that hold a component of its own; so a form on any other page, or without scripts, would be refused.
 */
public class FormNonce extends ViewHandlerWrapper {
    /** Stands before the server's own view handler. */
    public FormNonce(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        var page = context.getResponseWriter();
        page.startElement("input", null);
        page.writeAttribute("type", "hidden", null);
        page.writeAttribute("name", "primefaces.nonce", null);
        page.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        page.endElement("input");
    }
}
