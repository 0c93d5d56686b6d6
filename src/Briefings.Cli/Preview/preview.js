// Added to pages by "briefings preview" alone: shows what is wrong with the content, and the page anew when it changed.
(() => {
  "use strict";
  const script = document.currentScript;
  const page = { version: script.dataset.version, revision: Number(script.dataset.revision), isError: "errorPage" in script.dataset };
  const scrollKey = "briefings-preview-scroll";
  let overlay = null;
  let focusBefore = null;

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function place(error) {
    if (!error.file) return "";
    if (!error.line) return error.file;
    return error.file + "(" + error.line + (error.column ? "," + error.column : "") + ")";
  }

  function closeOverlay() {
    if (!overlay) return;
    const hadFocus = overlay.contains(document.activeElement);
    overlay.remove();
    overlay = null;
    if (hadFocus && focusBefore) focusBefore.focus({ preventScroll: true });
  }

  function needStyle() {
    const address = new URL("preview.css", script.src).pathname;
    if (document.querySelector('link[href="' + address + '"]')) return;
    const link = element("link");
    link.rel = "stylesheet";
    link.href = address;
    document.head.append(link);
  }

  function showOverlay(errors) {
    needStyle();
    const isNew = !overlay;
    if (isNew) {
      focusBefore = document.activeElement;
      overlay = element("div", "briefings-overlay");
      overlay.setAttribute("role", "alertdialog");
      overlay.setAttribute("aria-labelledby", "briefings-overlay-title");
      overlay.setAttribute("aria-describedby", "briefings-overlay-errors");
      document.body.append(overlay);
    }

    const title = element("h2", "", errors.length === 1 ? "1 error in the content" : errors.length + " errors in the content");
    title.id = "briefings-overlay-title";
    const close = element("button", "close", "Close");
    close.type = "button";
    close.addEventListener("click", closeOverlay);
    const list = element("ol", "briefings-errors");
    list.id = "briefings-overlay-errors";
    for (const error of errors) {
      const item = element("li");
      if (error.file) item.append(element("p", "place", place(error)));
      const message = element("p", "message");
      message.append(element("span", "code", error.code), " ", error.message);
      item.append(message, element("p", "remedy", error.remedy));
      list.append(item);
    }

    const note = element("p", "note", "The page shows the last state that could be made.");
    const hadFocus = isNew || overlay.contains(document.activeElement);
    overlay.replaceChildren(title, close, note, list);
    // The stylesheet may still be on its way: until then the overlay stands at the end of the page.
    if (hadFocus) close.focus({ preventScroll: true });
  }

  function reload() {
    try {
      sessionStorage.setItem(scrollKey, JSON.stringify({ path: location.pathname, y: window.scrollY }));
    } catch {
      // Without storage the page starts at its top.
    }
    location.reload();
  }

  function restoreScroll() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(scrollKey));
      sessionStorage.removeItem(scrollKey);
      if (kept && kept.path === location.pathname) window.scrollTo({ top: kept.y, behavior: "instant" });
    } catch {
      // Without storage the page starts at its top.
    }
  }

  function follow(state) {
    if (state.version !== page.version || (page.isError && state.revision !== page.revision)) reload();
    else if (state.errors.length === 0) closeOverlay();
    else if (!page.isError) showOverlay(state.errors);
  }

  restoreScroll();
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closeOverlay();
  });
  const events = new EventSource(new URL("events", script.src).pathname);
  events.addEventListener("state", (event) => follow(JSON.parse(event.data)));
  window.addEventListener("pagehide", () => events.close());
  // A page that comes back from the browser's memory has lost its events.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) reload();
  });
})();
