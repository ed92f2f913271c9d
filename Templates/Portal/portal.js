// What a page can do without, and people like to have: every 30 seconds what was typed is kept, a mark tells
// whether it is, letters are counted, keys choose in theme coding. Nothing is stored in the browser.
"use strict";
(function () {
  const form = document.querySelector("form[data-autosave]");
  if (form) {
    const mark = document.createElement("p");
    mark.className = "kept";
    mark.setAttribute("role", "status");
    form.querySelector("button").before(mark);
    let changed = false, sending = false, ended = false;
    const say = words => { mark.textContent = words; };
    form.addEventListener("input", () => { if (!changed) { changed = true; say("Not saved yet"); } });
    const keep = async () => {
      if (!changed || sending || ended) return;
      sending = true;
      changed = false;
      try {
        const answer = await fetch(form.dataset.autosave, {
          method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual", credentials: "same-origin"
        });
        if (answer.type === "opaqueredirect") {
          ended = true;
          say("Not saved: you were signed out. Save now; what you wrote is kept while you sign in.");
        } else {
          const words = answer.ok ? await answer.json() : null;
          if (!words) throw new Error();
          if (words.version) {
            form.elements.version.value = words.version;
            say(changed ? "Not saved yet" : "Saved " + new Date().toTimeString().slice(0, 5));
          } else {
            ended = true;
            say("Changed in another window, too. Save now to see both.");
          }
        }
      } catch (error) {
        changed = true;
        say("Not saved. Your text is still here; we try again in 30 seconds.");
      }
      sending = false;
    };
    setInterval(keep, 30000);
    window.addEventListener("beforeunload", event => { if (changed) event.preventDefault(); });
    form.addEventListener("submit", () => { changed = false; });
  }
  for (const area of document.querySelectorAll("textarea[data-count]")) {
    const count = document.createElement("p");
    count.className = "count";
    const tell = () => {
      const words = area.value.trim().split(/\s+/).filter(Boolean).length;
      count.textContent = words === 1 ? "1 word" : words + " words";
    };
    area.after(count);
    area.addEventListener("input", tell);
    tell();
  }
  const keys = document.querySelectorAll("[data-key]");
  if (keys.length) {
    document.addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
      for (const button of keys) {
        if (button.dataset.key === event.key) { event.preventDefault(); button.click(); return; }
      }
    });
  }
})();
