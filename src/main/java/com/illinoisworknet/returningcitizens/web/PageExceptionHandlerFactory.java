package com.illinoisworknet.returningcitizens.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives every page our {@link PageExceptionHandler}. */
public class PageExceptionHandlerFactory extends ExceptionHandlerFactory {
    public PageExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageExceptionHandler(getWrapped().getExceptionHandler());
    }
}
