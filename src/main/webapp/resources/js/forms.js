/* Forms: focus on the error summary or the first empty field, date buttons, tokens, the meter of required fields. */
"use strict";

(function () {
    function inputOf(name) {
        return document.getElementById(name + "_input") || document.getElementById(name);
    }

    /* The error summary takes focus; its links lead to the input, also where the input is a part of a component. */
    function focusSummary() {
        var summary = document.querySelector("[data-error-summary]");
        if (summary) {
            summary.focus();
            summary.addEventListener("click", goToField);
        }
        return Boolean(summary);
    }

    function goToField(event) {
        var link = event.target.closest("a[href*='#']");
        var input = link && inputOf(link.hash.slice(1));
        if (input) {
            event.preventDefault();
            openFold(input);
            (input.closest(".field") || input).scrollIntoView({ block: "start" });
            input.focus({ preventScroll: true });
        }
    }

    function openFold(input) {
        var fold = input.closest("details");
        if (fold) {
            fold.open = true;
        }
    }

    function openFoldsWithErrors() {
        document.querySelectorAll("details.fold .field.has-error").forEach(openFold);
    }

    /* A form for typing from paper starts in its first empty field. */
    function focusFirstEmpty() {
        var inputs = document.querySelectorAll("[data-focus-first-empty] .field input, [data-focus-first-empty] .field select");
        var empty = Array.from(inputs).find(function (input) {
            return !input.value && input.offsetParent && input.type !== "checkbox" && !hasTokens(input);
        });
        if (empty) {
            empty.focus();
        }
    }

    function hasTokens(input) {
        var field = input.closest(".field");
        return Boolean(field && field.querySelector(".ui-autocomplete-token"));
    }

    /* Beside a date: a button that opens the browser's own date picker. Typing stays the main way. */
    function setUpDateButton(button) {
        var text = inputOf(button.dataset.dateFor);
        var picker = document.createElement("input");
        picker.type = "date";
        picker.className = "date-picker";
        picker.tabIndex = -1;
        picker.setAttribute("aria-hidden", "true");
        button.before(picker);
        button.hidden = false;
        button.addEventListener("click", function () {
            picker.value = isoOf(text.value);
            picker.showPicker();
        });
        picker.addEventListener("change", function () {
            text.value = writtenOf(picker.value) || text.value;
            text.dispatchEvent(new Event("input", { bubbles: true }));
            text.focus();
        });
    }

    function isoOf(written) {
        var parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(written);
        return parts ? parts[3] + "-" + parts[1].padStart(2, "0") + "-" + parts[2].padStart(2, "0") : "";
    }

    function writtenOf(iso) {
        var parts = iso.split("-");
        return parts.length === 3 ? parts[1] + "/" + parts[2] + "/" + parts[0] : "";
    }

    /* The chevron repeats what the arrow key does: it stays out of the way of keyboard and screen reader. */
    function mendSearchable(frame) {
        frame.querySelectorAll(".ui-autocomplete-dropdown").forEach(function (button) {
            button.tabIndex = -1;
            button.setAttribute("aria-hidden", "true");
        });
        searchOnEnter(frame, document.getElementById(frame.id + "_input"));
    }

    /* Fast hands press Enter before the list is there: then it opens, instead of the words being dropped. */
    function searchOnEnter(frame, input) {
        var typed = "";
        input.addEventListener("input", function () {
            typed = input.value;
        });
        frame.addEventListener("keydown", function (event) {
            var list = document.getElementById(frame.id + "_panel");
            var open = list && list.offsetParent !== null;
            if (event.key === "Enter" && !open && typed !== "" && input.value === typed) {
                event.preventDefault();
                event.stopPropagation();
                window.PrimeFaces.getWidgetById(frame.id).search(typed);
            }
        }, true);
    }

    /* The × of a token is a real button that says what it removes; Backspace in the empty input takes the last one. */
    function mendTokens(frame) {
        var list = frame.querySelector(".ui-autocomplete-multiple-container");
        if (!list) {
            return;
        }
        var input = document.getElementById(frame.id + "_input");
        removeAttributes(list, ["role", "aria-orientation", "tabindex"]);
        function mendAll() {
            list.querySelectorAll(".ui-autocomplete-token").forEach(function (token) {
                mendToken(token, input.dataset.remove);
            });
            count();
        }
        mendAll();
        new MutationObserver(mendAll).observe(list, { childList: true });
        list.addEventListener("click", function (event) {
            if (event.target === list) {
                input.focus();
            }
        });
    }

    function removeAttributes(element, names) {
        names.forEach(function (name) {
            element.removeAttribute(name);
        });
    }

    function mendToken(token, word) {
        var icon = token.querySelector("span.ui-autocomplete-token-icon");
        if (!icon) {
            return;
        }
        removeAttributes(token, ["role", "aria-label", "aria-selected"]);
        var label = token.querySelector(".ui-autocomplete-token-label");
        var button = document.createElement("button");
        button.type = "button";
        button.className = icon.className;
        button.setAttribute("aria-label", word + " " + label.textContent);
        icon.replaceWith(button);
        button.addEventListener("click", function (event) {
            // PrimeFaces removes it, slowly; a second click would take its neighbor's value
            if (token.dataset.leaving) {
                event.stopPropagation();
            }
            token.dataset.leaving = "yes";
            focusInputOf(token);
        });
    }

    function focusInputOf(token) {
        document.getElementById(token.closest(".ui-autocomplete").id + "_input").focus();
    }

    /* "2 of 9 required fields filled in" */
    function count() {
        var meter = document.querySelector("[data-meter]");
        if (!meter) {
            return;
        }
        var required = Array.from(document.querySelectorAll(".field[data-required='true']"));
        var filled = required.filter(isFilled).length;
        var bars = meter.querySelector(".meter-bars");
        bars.replaceChildren.apply(bars, required.map(function (field, index) {
            var bar = document.createElement("i");
            bar.className = index < filled ? "full" : "";
            return bar;
        }));
        meter.querySelector(".meter-text").textContent =
            meter.dataset.meter.replace("{0}", filled).replace("{1}", required.length);
        meter.hidden = false;
    }

    function isFilled(field) {
        var inputs = field.querySelectorAll(".field-input input:not(.date-picker):not([type='hidden']), .field-input select");
        return Boolean(field.querySelector(".ui-autocomplete-token")) || Array.from(inputs).some(function (input) {
            return input.value.trim() !== "";
        });
    }

    /* Pressed twice, sent once: the second answer would hide what the first shows only once. */
    function sendOnce(event) {
        var form = event.target;
        if (form.dataset.sent) {
            event.preventDefault();
            return;
        }
        form.dataset.sent = "yes";
        window.setTimeout(function () {
            delete form.dataset.sent;
        }, 5000);
    }

    document.addEventListener("submit", sendOnce);

    function setUp() {
        document.querySelectorAll("[data-date-for]").forEach(setUpDateButton);
        document.querySelectorAll(".field .ui-autocomplete").forEach(function (frame) {
            mendSearchable(frame);
            mendTokens(frame);
        });
        openFoldsWithErrors();
        document.addEventListener("input", count);
        document.addEventListener("change", count);
        count();
        if (!focusSummary()) {
            focusFirstEmpty();
        }
    }

    /* After PrimeFaces' own scripts, which run when the document is ready */
    window.addEventListener("load", setUp);
})();
