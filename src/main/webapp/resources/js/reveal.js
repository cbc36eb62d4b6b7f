/* A whole Social Security number: hidden again after a while, at the press of a button, and when one leaves the page. */
"use strict";

(function () {
    function setUp(number) {
        var button = document.querySelector("[data-hide]");

        function hide() {
            if (number.textContent === number.dataset.masked) {
                return;
            }
            number.textContent = number.dataset.masked;
            button.disabled = true;
            document.getElementById("live").textContent = number.dataset.said;
        }

        window.setTimeout(hide, Number(number.dataset.seconds) * 1000);
        window.addEventListener("pagehide", hide);
        button.addEventListener("click", hide);
    }

    document.querySelectorAll(".revealed").forEach(setUp);
})();
