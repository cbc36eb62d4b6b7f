package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.web.Texts;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the pages in English, without a page. */
final class EnglishTexts extends Texts {
    @Override
    public ResourceBundle bundle() {
        return ResourceBundle.getBundle("com.illinoisworknet.returningcitizens.web.texts", Locale.ENGLISH);
    }
}
