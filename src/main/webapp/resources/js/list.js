/* The customer list: its filters on a phone, and an address that can be kept. */
"use strict";

(function () {
    /* What was typed to search by is sent and stands in no address; the filters do, so that the page can be kept. */
    function keepFiltersInAddress() {
        var form = document.querySelector("[data-list-address]");
        if (form && form.dataset.listAddress !== location.pathname + location.search
                && !/[?&]page=/.test(location.search)) {
            history.replaceState(null, "", form.dataset.listAddress);
        }
    }

    /* On a phone the filters stand behind a button; on a wide screen the style sheet shows them always. */
    function setUpToggle() {
        var button = document.querySelector("[data-filters-toggle]");
        if (button) {
            button.addEventListener("click", function () {
                var open = button.getAttribute("aria-expanded") !== "true";
                button.setAttribute("aria-expanded", String(open));
                button.closest("form").classList.toggle("filters-open", open);
            });
        }
    }

    function openMoreFilters() {
        document.querySelectorAll("[data-more-filters='true']").forEach(function (fold) {
            fold.open = true;
        });
    }

    keepFiltersInAddress();
    setUpToggle();
    openMoreFilters();
})();
