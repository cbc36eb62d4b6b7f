/* The credentials slip: copy, print, and the question when one leaves it without having written the password down. */
"use strict";

(function () {
    var leaving = false;

    function setUpCopy(button) {
        var word = button.textContent;
        button.hidden = false;
        button.addEventListener("click", function () {
            copy(document.getElementById(button.dataset.copy)).then(function () {
                say(button.dataset.copied);
                button.textContent = button.dataset.copied;
                window.setTimeout(function () {
                    button.textContent = word;
                }, 3000);
            });
        });
    }

    /* Without a clipboard (plain HTTP in a facility's network) the old way: select and copy */
    function copy(element) {
        if (navigator.clipboard && window.isSecureContext) {
            return navigator.clipboard.writeText(element.textContent.trim());
        }
        window.getSelection().selectAllChildren(element);
        return document.execCommand("copy") ? Promise.resolve() : Promise.reject(new Error("copy"));
    }

    function say(words) {
        var live = document.getElementById("live");
        live.textContent = "";
        window.setTimeout(function () {
            live.textContent = words;
        }, 50);
    }

    function setUpPrint(button) {
        button.hidden = false;
        button.addEventListener("click", function () {
            window.print();
        });
    }

    function setUpGuard(dialog) {
        var written = document.getElementById("writtenDown");
        var wanted = null;
        document.addEventListener("click", function (event) {
            var way = event.target.closest("a[href], [data-leaves], #signOut [type='submit']");
            if (!way || !dialog.isConnected || leaving || written.checked || way.target === "_blank" || inPage(way)) {
                leaving = leaving || Boolean(way && written.checked && !inPage(way));
                return;
            }
            event.preventDefault();
            event.stopImmediatePropagation();
            wanted = way;
            dialog.showModal();
        }, true);
        dialog.querySelector("[data-stay]").addEventListener("click", function () {
            dialog.close();
        });
        dialog.querySelector("[data-go-on]").addEventListener("click", function () {
            leaving = true;
            dialog.close();
            wanted.click();
        });
        /* too late to ask */
        document.addEventListener("idle-over", function () {
            leaving = true;
        });
        window.addEventListener("beforeunload", function (event) {
            if (dialog.isConnected && !leaving && !written.checked) {
                event.preventDefault();
                event.returnValue = "";
            }
        });
    }

    function inPage(way) {
        return (way.getAttribute("href") || "").startsWith("#");
    }

    document.querySelectorAll("[data-copy]").forEach(setUpCopy);
    document.querySelectorAll("[data-print]").forEach(setUpPrint);
    document.querySelectorAll("#leaveSlip").forEach(setUpGuard);
})();
