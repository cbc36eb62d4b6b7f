package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.Choices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.List;

/** What the field tag asks the server, for any form. */
@Named
@RequestScoped
public class FieldBacking {
    private static final int LONGEST_LIST = 150;

    /**
     * The codes of the choices that fit what was typed into the searchable field that asks.
     *
     * @param typed as {@link Choices#search} takes it
     */
    public List<String> matching(String typed) {
        var field = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        return new Choices(choicesOf(field))
                .search(typed).stream().limit(LONGEST_LIST).map(Choice::code).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Choice> choicesOf(UIComponent field) {
        return (List<Choice>) field.getAttributes().get("choices");
    }

    /** Takes a refused secret out of the component, so that the view state never holds it. */
    public void forget(ComponentSystemEvent event) {
        ((UIInput) event.getComponent()).resetValue();
    }
}
