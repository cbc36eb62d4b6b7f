/* The idle time-out: a warning that any key or the button takes back; then the page hides what it shows. */
"use strict";

(function () {
    var dialog = document.getElementById("idle");
    if (!dialog) {
        return;
    }
    var idle = Number(dialog.dataset.idle) * 1000;
    var warning = Number(dialog.dataset.warning) * 1000;
    /* while somebody types, the server hears of it so often */
    var often = Math.min(60000, (idle - warning) / 4);
    var lastContact = Date.now();
    var asking = false;
    var over = false;
    /* the tabs of one browser share one session */
    var tabs = window.BroadcastChannel ? new BroadcastChannel("still-here") : null;

    function contact(moment) {
        lastContact = Math.max(lastContact, moment);
        if (dialog.open) {
            dialog.close();
        }
    }

    function contacted() {
        contact(Date.now());
        if (tabs) {
            tabs.postMessage(lastContact);
        }
    }

    /* A redirect means that the session has ended; no answer, or an error of the moment, that one can only go on counting. */
    function stillHere() {
        if (asking || over) {
            return;
        }
        asking = true;
        fetch(dialog.dataset.stillHere, { redirect: "manual", cache: "no-store" }).then(function (answer) {
            if (answer.status === 204) {
                contacted();
            } else if (answer.type === "opaqueredirect") {
                end();
            }
        }).catch(function () {
            return null;
        }).finally(function () {
            asking = false;
        });
    }

    function onActivity(event) {
        if (dialog.open && event.type === "keydown") {
            event.preventDefault();
        }
        if (dialog.open ? event.type === "keydown" : Date.now() - lastContact > often) {
            stillHere();
        }
    }

    function warn(left) {
        if (!dialog.open) {
            dialog.querySelector("[data-half]").textContent = "";
            dialog.showModal();
        }
        var seconds = Math.ceil(left / 1000);
        dialog.querySelector("[data-left]").textContent =
            Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
        var half = dialog.querySelector("[data-half]");
        if (left < warning / 2 && half.textContent === "") {
            half.textContent = half.dataset.half;
        }
    }

    /* What is shown goes at once; the sign-in page says why, and leads back here. */
    function end() {
        over = true;
        document.dispatchEvent(new CustomEvent("idle-over"));
        var words = document.getElementById("idle-over").content.cloneNode(true);
        var here = window.location.pathname + window.location.search;
        var address = dialog.dataset.signIn + "?expired=true&from=" + encodeURIComponent(here);
        words.querySelector("a").href = address;
        document.body.replaceChildren(words);
        window.location.replace(address);
    }

    function look() {
        if (over) {
            return;
        }
        var left = lastContact + idle - Date.now();
        if (left <= 0) {
            end();
        } else if (left <= warning) {
            warn(left);
        }
    }

    dialog.querySelector("button").addEventListener("click", stillHere);
    dialog.addEventListener("cancel", function (event) {
        event.preventDefault();
        stillHere();
    });
    ["keydown", "pointerdown", "input"].forEach(function (kind) {
        document.addEventListener(kind, onActivity, true);
    });
    /* PrimeFaces' own requests keep the session too */
    if (window.jQuery) {
        window.jQuery(document).on("ajaxComplete pfAjaxComplete", contacted);
    }
    if (tabs) {
        tabs.onmessage = function (event) {
            contact(event.data);
        };
        tabs.postMessage(lastContact);
    }
    /* back from another page, the browser may show this one as it was, though the session has ended meanwhile */
    window.addEventListener("pageshow", function (event) {
        if (event.persisted) {
            stillHere();
        }
    });
    window.setInterval(look, 500);
})();
