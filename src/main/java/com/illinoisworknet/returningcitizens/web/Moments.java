package com.illinoisworknet.returningcitizens.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Moments and days in words, in Illinois time and the visitor's language. */
@RequestScoped
public class Moments {
    @Inject
    Clock clock;

    /** E.g. <em>Nov 24, 2026, 9:42 AM</em>. */
    public String dateAndTime(Instant moment) {
        return written(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), moment);
    }

    /** E.g. <em>9:42 AM</em>. */
    public String time(Instant moment) {
        return written(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), moment);
    }

    /** The day of a moment in Illinois. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** When a day begins in Illinois. */
    public Instant beginning(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** E.g. <em>Tuesday, November 24, 2026</em>. */
    public String inWords(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .format(day);
    }

    /** Today in Illinois. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private String written(DateTimeFormatter form, Instant moment) {
        return form.withLocale(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .format(moment.atZone(clock.getZone()));
    }
}
