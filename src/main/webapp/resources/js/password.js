/* Passwords: Show and Hide, the live count of characters, an idea to take over. */
"use strict";

(function () {
    function setUpShow(button) {
        var input = document.getElementById(button.dataset.show);
        button.hidden = false;
        button.addEventListener("click", function () {
            show(button, input, input.type === "password");
            input.focus();
        });
        /* never posted as plain text that a browser would remember */
        input.form.addEventListener("submit", function () {
            show(button, input, false);
        });
    }

    function show(button, input, open) {
        input.type = open ? "text" : "password";
        button.setAttribute("aria-pressed", String(open));
        button.textContent = open ? button.dataset.hideText : button.dataset.showText;
    }

    function setUpCount(line) {
        var input = document.getElementById(line.dataset.countFor);
        input.addEventListener("input", function () {
            count(line, input);
        });
        line.setAttribute("aria-live", "polite");
        count(line, input);
    }

    function count(line, input) {
        var length = Array.from(input.value).length;
        var enough = length >= Number(line.dataset.minimum);
        line.hidden = length === 0;
        line.classList.toggle("enough", enough);
        line.textContent = (enough ? line.dataset.enough : line.dataset.short)
            .replace("{0}", length).replace("{1}", line.dataset.minimum);
    }

    function setUpIdea(button) {
        button.hidden = false;
        button.addEventListener("click", function () {
            var input = document.getElementById(button.dataset.into);
            var switcher = document.querySelector("[data-show='" + input.id + "']");
            input.value = document.getElementById(button.dataset.use).textContent.trim();
            input.dispatchEvent(new Event("input", { bubbles: true }));
            if (switcher) {
                show(switcher, input, true);
            }
            input.focus();
        });
    }

    document.querySelectorAll("[data-show]").forEach(setUpShow);
    document.querySelectorAll("[data-count-for]").forEach(setUpCount);
    document.querySelectorAll("[data-use]").forEach(setUpIdea);
})();
