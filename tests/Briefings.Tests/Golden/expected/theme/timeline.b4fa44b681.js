// Filters, clock and zoom of the site's timeline. The page is whole without it: it takes over only when a reader asks for another view, and
// gives the page back when the view is cleared. The whole state is in the address.
const form = document.querySelector('.time-filters');
const words = form.dataset;
const fields = form.elements;
const status = form.querySelector('[role=status]');
const fold = form.querySelector('details');
const clocks = [...document.querySelectorAll('.switch a')];
const reset = form.querySelector('[type=reset]');
const narrow = matchMedia('(max-width: 40rem)');
const figure = document.querySelector('.glance .drawing');
const list = document.querySelector('.years');
const language = document.documentElement.lang || 'en';
const number = new Intl.NumberFormat(language);

const facets = ['kind', 'actor', 'country', 'topic'];
const step = 50;
const mostMarks = 60;
const atOnce = 4;

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

// Months since the year 0: a place on the axis as one number.
const monthsOf = (text, isEnd) => {
  const match = /^(-?\d{1,9})(?:-(\d\d))?$/.exec(text ?? '');
  if (!match) return null;
  const month = match[2] ? Number(match[2]) - 1 : isEnd ? 11 : 0;
  return month > 11 ? null : Number(match[1]) * 12 + month;
};
const yearOf = (months) => Math.floor(months / 12);
const textOf = (months, isEnd) => {
  const [year, month] = [yearOf(months), months - yearOf(months) * 12];
  const text = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return month === (isEnd ? 11 : 0) ? text : `${text}-${String(month + 1).padStart(2, '0')}`;
};
const monthOfDay = (day) => {
  const date = new Date((day - 719468) * 86400000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const readState = () => {
  const query = new URLSearchParams(location.search);
  const state = { clock: ['occurred', 'public'].includes(query.get('clock')) ? query.get('clock') : words.clock };
  for (const name of facets) state[name] = query.get(name) ?? '';
  const [from, to] = [monthsOf(query.get('from'), false), monthsOf(query.get('to'), true)];
  const isTurned = from !== null && to !== null && from > to;
  return { ...state, from: isTurned ? monthsOf(query.get('to'), false) : from, to: isTurned ? monthsOf(query.get('from'), true) : to };
};

const addressOf = (state) => {
  const query = new URLSearchParams();
  if (state.clock !== words.clock) query.set('clock', state.clock);
  for (const name of facets) if (state[name]) query.set(name, state[name]);
  if (state.from !== null) query.set('from', textOf(state.from, false));
  if (state.to !== null) query.set('to', textOf(state.to, true));
  const text = query.toString();
  return location.pathname + (text ? `?${text}` : '');
};

const isPlain = (state) => addressOf(state) === location.pathname;

// Files are asked for once.
const files = new Map();
const load = (address) => {
  if (!files.has(address)) {
    const loading = fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return answer.json();
    });
    loading.catch(() => files.delete(address));
    files.set(address, loading);
  }
  return files.get(address);
};

const yearsIn = (index, { clock, from, to }) => index.clocks[clock].filter(({ year }) => (year === undefined
  ? from === null && to === null
  : (from === null || year >= yearOf(from)) && (to === null || year <= yearOf(to))));

const countOf = (years) => years.reduce((sum, { incidents, responses }) => sum + incidents + responses, 0);

const filesOf = (years, fileSize) => years.flatMap((year) => Array.from(
  { length: Math.ceil((year.incidents + year.responses) / fileSize) },
  (_, part) => `${year.files}${part + 1}.json`,
));

const isWithin = ({ days }, from, to) => {
  if (!days) return from === null && to === null;
  // Whole years are already chosen; within a year, a date counts wherever it may lie.
  return (from === null || monthOfDay(days[1] - 1) >= from) && (to === null || monthOfDay(days[0]) <= to);
};

const tester = (state) => {
  const { kind, actor, country, topic, from, to } = state;
  const byMonth = (from !== null && from % 12 !== 0) || (to !== null && (to + 1) % 12 !== 0);
  return (entry) => (!kind || entry.kinds?.includes(kind))
    && (!actor || entry.actors?.includes(actor))
    && (!country || entry.countries?.includes(country))
    && (!topic || entry.topics?.includes(topic))
    && (!byMonth || isWithin(entry, from, to));
};

// The list: the same markup as the page's own, a screenful at a time.
const link = (text, address, kind) => {
  const made = document.createElement('a');
  made.href = address;
  if (kind) made.className = kind;
  made.textContent = text;
  return made;
};

const glyph = (kind) => {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', `g ${kind}`);
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', `${words.glyphs}#${kind}`);
  svg.append(use);
  return svg;
};

const dateParts = (date) => date.map(([text, datetime]) => {
  if (!datetime) return document.createTextNode(text);
  const time = document.createElement('time');
  time.dateTime = datetime;
  time.textContent = text;
  return time;
});

const draftMark = (word) => {
  const mark = document.createElement('small');
  mark.className = 'draft';
  mark.textContent = word;
  return mark;
};

const itemOf = (entry) => {
  const template = document.querySelector('#entry-template');
  const item = template.content.firstElementChild.cloneNode(true);
  const part = Object.fromEntries([...item.querySelectorAll('[data-part]')].map((element) => [element.dataset.part, element]));
  if (entry.date) part.date.append(...dateParts(entry.date));
  else part.date.textContent = words.undated;
  const collection = entry.kind === 'incident' ? words.ofKindIncident : words.ofKindResponse;
  part.kind.append(glyph(entry.kind), entry.label ? `${collection} · ${entry.label}` : collection);
  const record = link(entry.title, entry.address, entry.kind);
  if (entry.step) {
    part.title.textContent = entry.step;
    part.part.querySelector('a').replaceWith(record);
  } else {
    part.title.append(record);
    part.part.remove();
  }
  if (entry.draft) record.after(' ', draftMark(template.dataset.draft));
  for (const name of ['role', 'text', 'other']) {
    if (entry[name]) part[name].textContent = entry[name];
    else part[name].remove();
  }
  if (entry.sources) part.sources.append(...entry.sources.flatMap(([text, address]) => [address ? link(text, address, 'source') : text, ' ']));
  else part.sources.remove();
  for (const element of Object.values(part)) element.removeAttribute('data-part');
  return item;
};

const shown = document.createElement('div');
shown.className = 'years';
const more = document.createElement('button');
more.type = 'button';
more.className = 'more';
const end = document.createElement('div');
end.className = 'stack on-view';
end.append(shown, more);
end.hidden = true;
list.after(end);

// A view is what one state shows; a newer state ends it.
let view = null;

const append = (entries) => {
  for (const entry of entries) {
    const name = entry.yearName;
    if (shown.lastElementChild?.dataset.year !== name) {
      const section = document.querySelector('#year-template').content.firstElementChild.cloneNode(true);
      section.dataset.year = name;
      section.querySelector('h3').textContent = name;
      shown.append(section);
    }
    shown.lastElementChild.querySelector('ol').append(itemOf(entry));
  }
};

const showMore = async (current) => {
  if (current.isBusy) return;
  current.isBusy = true;
  try {
    while (current.found.length - current.listed < step && current.next < current.files.length) await take(current);
    if (view !== current) return;
    append(current.found.slice(current.listed, current.listed + step));
    current.listed = Math.min(current.found.length, current.listed + step);
    const left = (current.total ?? current.found.length) - current.listed;
    more.hidden = left <= 0;
    more.textContent = fill(words.more, { count: number.format(left) });
  } finally {
    current.isBusy = false;
  }
};

const take = async (current) => {
  const wanted = current.files.slice(current.next, current.next + atOnce);
  current.next += wanted.length;
  const parts = await Promise.all(wanted.map(load));
  wanted.forEach((address, i) => {
    const { name } = current.years.find((year) => address.startsWith(year.files));
    for (const entry of parts[i]) {
      if (!current.fits(entry)) continue;
      entry.yearName = name;
      current.found.push(entry);
    }
  });
};

const announce = (text) => {
  if (status.textContent !== text) status.textContent = text;
};

const drawOn = (detail) => figure?.dispatchEvent(new CustomEvent('draw', { detail }));

const restore = () => {
  view = null;
  list.hidden = false;
  end.hidden = true;
  announce('');
  drawOn(null);
};

const show = async (index, state) => {
  showControls(index, state);
  if (isPlain(state)) {
    restore();
    return;
  }
  const years = yearsIn(index, state);
  const all = countOf(years);
  const spanned = years.filter(({ year }) => year !== undefined);
  // Counts by year are in the index: entries are loaded for what it cannot tell, and for the part of the list that is seen.
  const needsAll = facets.some((name) => state[name]) || spanned.length === 1 || all <= mostMarks;
  const current = { years, files: filesOf(years, index.fileSize), fits: tester(state), found: [], next: 0, listed: 0, total: needsAll ? null : all, isBusy: false };
  view = current;
  try {
    while (needsAll && current.next < current.files.length) {
      await take(current);
      if (view !== current) return;
      if (current.next < current.files.length) announce(fill(words.loading, { count: number.format(current.found.length) }));
    }
    shown.replaceChildren();
    list.hidden = true;
    end.hidden = false;
    await showMore(current);
    if (view !== current) return;
    drawOn({ ...(needsAll ? { entries: current.found } : { years: spanned }), from: state.from, to: state.to });
    const count = needsAll ? current.found.length : all;
    announce(count > 0 ? fill(words.found, { count: number.format(count), all: number.format(countOf(index.clocks[state.clock])) }) : words.none);
  } catch {
    if (view !== current) return;
    restore();
    announce(words.failed);
  }
};

const choose = (select, value) => {
  if (value && ![...select.options].some((option) => option.value === value)) select.append(new Option(value, value));
  select.value = value;
};

const showControls = (index, state) => {
  for (const link of clocks) {
    link.href = addressOf({ ...state, clock: link.dataset.clock });
    link.ariaCurrent = link.dataset.clock === state.clock ? 'true' : null;
  }
  reset.hidden = isPlain({ ...state, clock: words.clock });
  const years = index.clocks[state.clock].filter(({ year }) => year !== undefined);
  for (const name of ['from', 'to']) {
    const select = fields[name];
    select.length = 1;
    select.append(...years.map((year) => new Option(year.name, textOf(year.year * 12, false))));
    choose(select, state[name] === null ? '' : textOf(yearOf(state[name]) * 12, false));
  }
  for (const name of facets) choose(fields[name], state[name]);
  const [from, to] = rangeOf(index, state);
  const button = (name) => form.querySelector(`[data-zoom=${name}]`);
  const [first, last] = domainOf(index, state);
  button('in').disabled = to <= from;
  button('out').disabled = from <= first && to >= last;
  button('earlier').disabled = from <= first;
  button('later').disabled = to >= last;
};

const domainOf = (index, { clock }) => {
  const years = index.clocks[clock].map(({ year }) => year).filter((year) => year !== undefined);
  return years.length > 0 ? [Math.min(...years) * 12, Math.max(...years) * 12 + 11] : [0, 0];
};

const rangeOf = (index, state) => {
  const [first, last] = domainOf(index, state);
  return [state.from ?? first, state.to ?? last];
};

// Closer by halves: whole years while there are several, then a quarter, then a month.
const zoomed = (index, state, way) => {
  const [first, last] = domainOf(index, state);
  const [from, to] = rangeOf(index, state);
  const span = to - from + 1;
  const unit = span > 12 ? 12 : span > 3 ? 3 : 1;
  const place = (start, length) => {
    // What one end has no room for, the other gets.
    const begin = Math.max(first, Math.min(start, last - length + 1));
    const [a, b] = [begin, Math.min(last, begin + length - 1)];
    return { ...state, from: a <= first ? null : a, to: b >= last ? null : b };
  };
  if (way === 'all') return { ...state, from: null, to: null };
  if (way === 'earlier') return from <= first ? state : place(Math.max(first, from - Math.max(unit, Math.floor(span / 2 / unit) * unit)), span);
  if (way === 'later') return to >= last ? state : place(Math.min(last - span + 1, from + Math.max(unit, Math.floor(span / 2 / unit) * unit)), span);
  if (way === 'in') {
    if (span <= 1) return state;
    const length = span > 12 ? Math.ceil(span / 24) * 12 : span > 3 ? 3 : 1;
    // The newer half: that is where readers begin.
    const start = to + 1 - length;
    return { ...state, from: start, to: start + length - 1 };
  }
  const length = span < 3 ? 3 : span < 12 ? 12 : span * 2;
  const middle = from + Math.floor((span - length) / 2);
  return place(Math.floor(middle / Math.min(length, 12)) * Math.min(length, 12), length);
};

const start = (index) => {
  let state = readState();
  const go = (next) => {
    if (addressOf(next) === addressOf(state)) return;
    state = next;
    history.pushState(null, '', addressOf(state));
    show(index, state);
  };

  const groups = fields.kind.querySelectorAll('optgroup');
  const options = (choices) => (choices ?? []).map(({ id, name, count }) => new Option(`${name} (${number.format(count)})`, id));
  groups[0].append(...options(index.incidents));
  groups[1].append(...options(index.families));
  groups[2].append(...options(index.responses));
  fields.actor.append(...options(index.actors));
  fields.country.append(...options(index.countries));
  fields.topic.append(...options(index.topics));

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    go({ clock: state.clock, kind: '', actor: '', country: '', topic: '', from: null, to: null });
    // The button goes with what it cleared.
    fields.kind.focus();
  });
  for (const link of clocks) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go({ ...state, clock: link.dataset.clock });
    });
  }
  form.addEventListener('change', ({ target }) => {
    if (target.name === 'from') go(ordered({ ...state, from: monthsOf(target.value, false) }, 'to'));
    else if (target.name === 'to') go(ordered({ ...state, to: monthsOf(target.value, true) }, 'from'));
    else go({ ...state, [target.name]: target.value });
  });
  form.addEventListener('click', ({ target }) => {
    if (target.dataset.zoom) go(zoomed(index, state, target.dataset.zoom));
  });
  addEventListener('popstate', () => {
    state = readState();
    show(index, state);
  });

  if (figure) {
    const keys = { '+': 'in', '=': 'in', '-': 'out', ArrowLeft: 'earlier', ArrowRight: 'later', 0: 'all' };
    form.querySelector('[data-zoom]').parentElement.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
      event.preventDefault();
      go(zoomed(index, state, keys[event.key]));
    });
    figure.addEventListener('zoom', ({ detail: { from, to } }) => go({ ...state, from, to }));
  }

  new IntersectionObserver(([{ isIntersecting }]) => {
    if (isIntersecting && view && view.listed > 0) showMore(view);
  }, { rootMargin: '600px' }).observe(more);
  more.addEventListener('click', () => view && showMore(view));

  // On a phone the filters would stand before the drawing; there they wait until they are asked for.
  const unfold = () => { fold.open = !narrow.matches; };
  narrow.addEventListener('change', unfold);
  unfold();
  form.hidden = false;
  show(index, state);
};

// A range that ends before it begins moves its other end along.
const ordered = (state, other) => (state.from !== null && state.to !== null && state.from > state.to
  ? { ...state, [other]: other === 'to' ? yearOf(state.from) * 12 + 11 : yearOf(state.to) * 12 }
  : state);

load(words.index).then(start, () => form.remove());
