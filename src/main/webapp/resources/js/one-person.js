/* One browser, one person: a page of an earlier sign-in closes as soon as another tab shows a later one. */
"use strict";

(function () {
    var here = document.getElementById("onePerson");
    var mark = here.dataset.mark;
    var since = Number(here.dataset.since);
    var channel = "BroadcastChannel" in window ? new BroadcastChannel("one-person") : null;

    /* The page of a failed request may not know who is signed in: it closes nobody's tabs. */
    function tell() {
        if (here.dataset.tells !== "true") {
            return;
        }
        channel.postMessage({ mark: mark, since: since });
    }

    /* A page of nobody shows nothing of anybody, and stays. One that arrives late is told that it is late. */
    function hear(event) {
        var other = event.data;
        if (other.mark === mark) {
            return;
        }
        if (other.since > since && here.dataset.somebody === "true") {
            close();
        } else if (other.since < since) {
            tell();
        }
    }

    function close() {
        channel.close();
        document.querySelectorAll("dialog[open]").forEach(function (dialog) {
            dialog.close();
        });
        document.body.replaceChildren(here.content.cloneNode(true));
        var heading = document.querySelector("h1");
        document.title = heading.textContent;
        heading.focus();
    }

    /* What a browser kept for its back button is of another time: it is not shown, but asked for again. */
    window.addEventListener("pageshow", function (event) {
        if (event.persisted) {
            document.documentElement.hidden = true;
            window.location.reload();
        }
    });

    if (channel) {
        channel.addEventListener("message", hear);
        tell();
    }
})();
