// A link to a record shows what it leads to: after a moment under the pointer or in focus, or at a long press. Nothing in the page moves.

const OPEN_AFTER = 300;
const PRESS = 500;
const CLOSE_AFTER = 200;
const SLIP = 10;
const GAP = 8;
const RECORD = /\/(?:actors|incidents|responses|articles|sources|topics)\/[^/]+\/$/;

const template = document.getElementById('preview');
const records = new Map();
let card = null;
let link = null;
let timer = 0;
let request = null;
let pressed = null;

function linkAt(target) {
  const found = target instanceof Element ? target.closest('a[class]') : null;
  if (!found || found.origin !== location.origin || !RECORD.test(found.pathname) || found.pathname === location.pathname) return null;
  return found;
}

async function recordOf(address) {
  const known = records.get(address);
  if (known) return known;
  request = new AbortController();
  const response = await fetch(new URL('index.json', address), { signal: request.signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const record = await response.json();
  records.set(address, record);
  return record;
}

function fill(record) {
  const kind = card.querySelector('.kind');
  kind.className = `kind ${record.type}`;
  kind.querySelector('span').textContent = [card.dataset[record.type], record.kind].filter(Boolean).join(' · ');
  const shape = kind.querySelector('use');
  shape.setAttribute('href', shape.getAttribute('href').replace(/#.*/, `#${record.type}`));
  shape.parentElement.setAttribute('class', `g ${record.type}`);
  card.querySelector('.name').textContent = record.title;
  const summary = card.querySelector('.summary');
  summary.textContent = record.summary ?? '';
  summary.hidden = !record.summary;
  const dates = (record.dates ?? []).map(({ label, date }) => {
    const row = document.createElement('div');
    row.append(Object.assign(document.createElement('dt'), { textContent: label }), Object.assign(document.createElement('dd'), { textContent: date.text }));
    return row;
  });
  card.querySelector('dl').replaceChildren(...dates);
  card.querySelector('dl').hidden = dates.length === 0;
}

/** Under the line of the link that is nearest to the pointer, or above it where there is no room below; never outside the window. */
function place(at) {
  const lines = [...link.getClientRects()];
  const line = lines.find(({ top, bottom }) => at && at.y >= top && at.y <= bottom) ?? lines[0];
  if (!line) return;
  const { width, height } = card.getBoundingClientRect();
  const below = line.bottom + GAP;
  const top = below + height <= innerHeight || line.top - GAP - height < 0 ? below : line.top - GAP - height;
  const left = Math.min(Math.max(GAP, at ? at.x - GAP * 3 : line.left), document.documentElement.clientWidth - width - GAP);
  card.style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
  card.style.left = `${Math.max(GAP, left)}px`;
}

function create() {
  card = template.content.firstElementChild.cloneNode(true);
  card.popover = 'manual';
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', closeSoon);
  document.body.append(card);
}

async function open(target, at) {
  close();
  link = target;
  try {
    const record = await recordOf(target.origin + target.pathname);
    if (link !== target) return;
    if (!card) create();
    fill(record);
    card.showPopover();
    place(at);
    link.setAttribute('aria-describedby', card.id);
  } catch {
    // Without its preview, a link is still a link.
    if (link === target) link = null;
  }
}

function close() {
  clearTimeout(timer);
  request?.abort();
  request = null;
  if (card?.matches(':popover-open')) card.hidePopover();
  link?.removeAttribute('aria-describedby');
  link = null;
}

function openSoon(target, at) {
  clearTimeout(timer);
  if (target === link) return;
  timer = setTimeout(() => open(target, at), OPEN_AFTER);
}

function closeSoon() {
  clearTimeout(timer);
  timer = setTimeout(close, CLOSE_AFTER);
}

// A reader who saves data asks for a preview with a long press, and not by passing over a link.
const isSaving = () => navigator.connection?.saveData === true;

function onPress(event) {
  if (event.pointerType === 'mouse') return;
  const target = linkAt(event.target);
  if (!target) {
    if (!card?.contains(event.target)) close();
    return;
  }
  pressed = { x: event.clientX, y: event.clientY, isLong: false };
  clearTimeout(timer);
  timer = setTimeout(() => {
    pressed.isLong = true;
    open(target, { x: event.clientX, y: event.clientY });
  }, PRESS);
}

function endPress() {
  if (pressed && !pressed.isLong) clearTimeout(timer);
}

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse' || isSaving()) return;
  const target = linkAt(event.target);
  if (target) openSoon(target, { x: event.clientX, y: event.clientY });
});
document.addEventListener('pointerout', (event) => {
  if (event.pointerType === 'mouse' && linkAt(event.target) && linkAt(event.relatedTarget) !== linkAt(event.target)) closeSoon();
});
document.addEventListener('focusin', (event) => {
  const target = linkAt(event.target);
  if (target && target.matches(':focus-visible') && !isSaving()) openSoon(target, null);
});
document.addEventListener('focusout', (event) => {
  if (linkAt(event.target)) close();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});
document.addEventListener('pointerdown', onPress);
document.addEventListener('pointermove', (event) => {
  if (pressed && !pressed.isLong && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > SLIP) endPress();
});
document.addEventListener('pointerup', endPress);
document.addEventListener('pointercancel', endPress);
// The browser's own menu would cover the card, and the end of a long press is no click.
document.addEventListener('contextmenu', (event) => {
  if (pressed?.isLong && linkAt(event.target)) event.preventDefault();
});
document.addEventListener('click', (event) => {
  if (pressed?.isLong && linkAt(event.target)) event.preventDefault();
  else close();
  pressed = null;
}, true);
addEventListener('scroll', () => {
  endPress();
  if (link && (pressed || !matchMedia('(hover: hover)').matches)) close();
  else if (card?.matches(':popover-open')) place(null);
}, { passive: true, capture: true });
