// Added to pages by "briefings preview" alone: shows what is wrong with the content, and the page anew when it changed.
(() => {
  "use strict";
  const script = document.currentScript;
  const page = { version: script.dataset.version, revision: Number(script.dataset.revision), print: script.dataset.print, isError: "errorPage" in script.dataset };
  const scrollKey = "briefings-preview-scroll";
  const textsKey = "briefings-preview-texts";
  const blocks = "p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, blockquote, figcaption, caption, pre";
  // When more than these are new it is another page, and there is no one change to show.
  const mostChanges = 12;
  const mostTexts = 4000;
  let overlay = null;
  let focusBefore = null;
  let isReloading = false;

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

  function placeOf(error) {
    const line = element("p", "place");
    if (!error.open) {
      line.textContent = place(error);
      return line;
    }

    const link = element("a", "", place(error));
    link.href = error.open;
    link.title = "Open in Visual Studio Code";
    line.append(link);
    return line;
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
      if (error.file) item.append(placeOf(error));
      const message = element("p", "message");
      message.append(element("span", "code", error.code), " ", error.message);
      item.append(message, element("p", "remedy", error.remedy));
      list.append(item);
    }

    const note = element("p", "note", "Until these are mended, a page with a mistake keeps showing its last good version, without what you changed since.");
    const hadFocus = isNew || overlay.contains(document.activeElement);
    overlay.replaceChildren(title, close, note, list);
    // The stylesheet may still be on its way: until then the overlay stands at the end of the page.
    if (hadFocus) close.focus({ preventScroll: true });
  }

  function textsOnPage() {
    const found = [];
    for (const block of document.querySelectorAll(blocks)) {
      // A block that holds others is told by them.
      if (!block.closest(".briefings-overlay") && !block.querySelector(blocks)) found.push([block, block.textContent.replace(/\s+/g, " ").trim()]);
    }

    return found;
  }

  function keep(key, value) {
    try {
      sessionStorage.setItem(key, JSON.stringify({ path: location.pathname, value }));
    } catch {
      // Without storage the page starts at its top, and shows no change.
    }
  }

  function take(key) {
    try {
      const kept = JSON.parse(sessionStorage.getItem(key));
      sessionStorage.removeItem(key);
      return kept && kept.path === location.pathname ? kept.value : null;
    } catch {
      return null;
    }
  }

  function reload() {
    keep(scrollKey, window.scrollY);
    keep(textsKey, textsOnPage().slice(0, mostTexts).map(([, text]) => text));
    // The browser would go back to where the page was after we have gone to what changed.
    isReloading = true;
    location.reload();
  }

  function isShown(block) {
    return block.getClientRects().length > 0;
  }

  function isInView(block) {
    const box = block.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= window.innerHeight;
  }

  // What was not on the page before it was loaded anew is marked, and brought into view when none of it is.
  function showChanges(before) {
    const known = new Map();
    for (const text of before) known.set(text, (known.get(text) ?? 0) + 1);
    const changed = [];
    for (const [block, text] of textsOnPage()) {
      const left = known.get(text) ?? 0;
      if (left > 0) known.set(text, left - 1);
      else if (text) changed.push(block);
    }

    if (changed.length === 0 || changed.length > mostChanges) return;
    needStyle();
    for (const block of changed) block.classList.add("briefings-changed");
    const shown = changed.filter(isShown);
    if (shown.length === 0 || shown.some(isInView)) return;
    const first = shown.find((block) => block.closest("main")) ?? shown[0];
    first.scrollIntoView({ block: "center", behavior: "instant" });
  }

  function restore() {
    const y = take(scrollKey);
    const texts = take(textsKey);
    if (y !== null) window.scrollTo({ top: y, behavior: "instant" });
    if (texts !== null && texts.length < mostTexts) showChanges(texts);
  }

  // Most changes do not touch the page that is open; only one that does loads it anew.
  async function isAnother() {
    try {
      const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" });
      return answer.headers.get("Briefings-Print") !== page.print;
    } catch {
      return true;
    }
  }

  async function follow(state) {
    if (page.isError) {
      if (state.revision !== page.revision) reload();
      return;
    }

    if (state.version !== page.version) {
      if (await isAnother()) {
        reload();
        return;
      }

      page.version = state.version;
    }

    if (state.errors.length === 0) closeOverlay();
    else showOverlay(state.errors);
  }

  restore();
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closeOverlay();
  });
  const events = new EventSource(new URL("events", script.src).pathname);
  events.addEventListener("state", (event) => follow(JSON.parse(event.data)));
  window.addEventListener("pagehide", () => {
    events.close();
    history.scrollRestoration = isReloading ? "manual" : "auto";
  });
  // A page that comes back from the browser's memory has lost its events.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) reload();
  });
})();
