// Narrows and orders a list in place. What is shown stands in the address, so that a view can be cited and the back button works;
// the rows come from small files that are written with the page.

const TOLD = 'list-reloaded';

/** The list's files, each fetched once. */
class ListFiles {
  constructor(folder, version, block) {
    Object.assign(this, { folder, version, block, files: new Map() });
  }

  facets() {
    return this.file('');
  }

  order(column) {
    return this.file(`/by-${column}`);
  }

  async rows(numbers) {
    const blocks = [...new Set(numbers.map(number => Math.floor(number / this.block)))];
    await Promise.all(blocks.map(block => this.file(`/${block}`)));
    return Promise.all(numbers.map(async number => (await this.file(`/${Math.floor(number / this.block)}`)).rows[number % this.block]));
  }

  file(name) {
    if (!this.files.has(name)) {
      const reading = this.read(name);
      // What failed is asked for anew next time.
      reading.catch(() => this.files.delete(name));
      this.files.set(name, reading);
    }
    return this.files.get(name);
  }

  async read(name) {
    const response = await fetch(`${this.folder}${name}.json`);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    const file = await response.json();
    if (file.version === this.version) return file;
    // The site was published anew since this page was loaded: its numbers no longer mean the same records.
    if (sessionStorage.getItem(TOLD) !== this.version) {
      sessionStorage.setItem(TOLD, this.version);
      location.reload();
    }
    throw new Error(`${response.url} is of another version`);
  }
}

const has = (entry, place) => entry === place || (typeof entry === 'object' && entry !== null && entry.includes(place));

/** Which records pass all filters but those of the facet left out. */
function test(facets, filters, without) {
  const wanted = Object.entries(filters)
    .filter(([key]) => key !== without)
    .map(([key, value]) => [facets[key].of, facets[key].values.indexOf(value)]);
  return number => wanted.every(([of, place]) => has(of[number], place));
}

function countValues(facet, passes) {
  const counts = new Array(facet.values.length).fill(0);
  facet.of.forEach((entry, number) => {
    if (entry === null || !passes(number)) return;
    if (typeof entry === 'number') counts[entry]++;
    else for (const place of entry) counts[place]++;
  });
  return counts;
}

function turned({ order, known }) {
  return [...order.slice(0, known).reverse(), ...order.slice(known)];
}

/** A part of a cell: text, [text, datetime], [text, address, kind], the same with 'draft', or [note]. */
function partOf(part) {
  if (typeof part === 'string') return document.createTextNode(part);
  const [text, target, kind] = part;
  const element = document.createElement(part.length >= 3 ? 'a' : part.length === 2 ? 'time' : 'small');
  element.textContent = part.length === 1 ? `(${text})` : text;
  if (part.length >= 3) {
    element.href = target;
    if (kind) element.className = kind;
  } else if (part.length === 2) {
    element.dateTime = target;
  } else {
    element.className = 'of';
  }
  return element;
}

function draftMark(word) {
  const mark = document.createElement('small');
  mark.className = 'draft';
  mark.textContent = word;
  return mark;
}

function fill(template, cells) {
  const row = template.content.cloneNode(true);
  for (const place of row.querySelectorAll('[data-cell]')) {
    const parts = cells[place.dataset.cell];
    if (parts.length > 0) {
      for (const part of parts) {
        if (Array.isArray(part) && part.length === 1) place.append(' ');
        place.append(partOf(part));
        if (part.length === 4 && Array.isArray(part)) place.append(' ', draftMark(template.dataset.draft));
      }
    } else if (place.closest('[data-optional]')) {
      place.closest('[data-optional]').remove();
    } else {
      const none = document.createElement('span');
      none.className = 'none';
      none.textContent = place.dataset.none;
      place.append(none);
    }
  }
  return row;
}

class ListPage {
  constructor(form) {
    this.form = form;
    this.files = new ListFiles(form.dataset.files, form.dataset.version, Number(form.dataset.block));
    this.count = Number(form.dataset.count);
    this.batch = this.files.block;
    this.selects = [...form.querySelectorAll('select[data-filter]')];
    this.sort = form.elements.sort;
    this.clear = form.querySelector('[data-clear]');
    this.status = document.querySelector('[data-list-status]');
    this.result = document.querySelector('[data-list-result]');
    this.static = document.querySelectorAll('[data-list-static]');
    this.more = document.querySelector('[data-list-more]');
    this.template = document.querySelector('[data-list-row]');
    this.headings = [...document.querySelectorAll('th[data-sort]')];
    this.own = this.sort.options[0].value;
    this.found = [];
    this.turn = 0;
  }

  start() {
    for (const heading of this.headings) this.addSortButton(heading);
    this.form.addEventListener('change', () => this.choose());
    this.form.addEventListener('submit', event => event.preventDefault());
    this.form.addEventListener('pointerenter', () => this.files.facets().catch(() => {}), { once: true });
    this.form.addEventListener('focusin', () => this.files.facets().catch(() => {}), { once: true });
    this.clear.addEventListener('click', () => this.clearFilters());
    this.more.addEventListener('click', () => this.showMore());
    addEventListener('popstate', () => this.readAddress());
    this.form.hidden = false;
    this.readAddress();
  }

  addSortButton(heading) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    const column = heading.dataset.sort;
    button.addEventListener('click', () => {
      this.sort.value = this.sort.value === column ? `-${column}` : column;
      this.choose();
    });
  }

  get filters() {
    return Object.fromEntries(this.selects.filter(select => select.value).map(select => [select.name, select.value]));
  }

  readAddress() {
    const asked = new URLSearchParams(location.search);
    for (const field of [...this.selects, this.sort]) {
      const value = asked.get(field.name);
      field.value = [...field.options].some(option => option.value === value) ? value : field.options[0].value;
    }
    this.show(history.state?.shown ?? this.batch);
  }

  choose() {
    const asked = new URLSearchParams(this.filters);
    if (this.sort.value !== this.own) asked.set('sort', this.sort.value);
    const query = asked.toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    this.show(this.batch, true);
  }

  clearFilters() {
    for (const select of this.selects) select.value = '';
    this.choose();
    this.selects[0]?.focus();
  }

  async show(most, isAnswer = false) {
    const turn = ++this.turn;
    const filters = this.filters;
    const isNarrowed = Object.keys(filters).length > 0;
    this.markOrder();
    this.clear.hidden = !isNarrowed;
    if (!isNarrowed && this.sort.value === this.own) {
      this.showWhole(isAnswer);
      return;
    }
    try {
      const [facets, order] = await Promise.all([isNarrowed ? this.files.facets() : null, this.orderOf(this.sort.value)]);
      const found = facets ? order.filter(test(facets.facets, filters)) : order;
      const rows = await this.files.rows(found.slice(0, most));
      if (turn !== this.turn) return;
      this.found = found;
      this.result.replaceChildren(...rows.map(row => fill(this.template, row)));
      this.setWhole(false);
      if (facets) this.writeCounts(facets.facets, filters);
      else this.restoreCounts();
      this.say(found.length === 0 ? this.status.dataset.nothing : this.status.dataset.found.replace('{found}', String(found.length)));
    } catch {
      if (turn !== this.turn) return;
      this.setWhole(true);
      this.say(this.status.dataset.failed);
    }
  }

  async orderOf(sort) {
    const column = sort.replace(/^-/, '');
    const order = column === this.own
      ? { order: Array.from({ length: this.count }, (_, number) => number), known: Number(this.form.dataset.known) }
      : await this.files.order(column);
    return sort.startsWith('-') ? turned(order) : order.order;
  }

  async showMore() {
    const shown = this.result.children.length;
    const turn = this.turn;
    try {
      const rows = await this.files.rows(this.found.slice(shown, shown + this.batch));
      if (turn !== this.turn) return;
      this.result.append(...rows.map(row => fill(this.template, row)));
    } catch {
      this.say(this.status.dataset.failed);
      return;
    }
    this.setMore();
    // Where the reader was, should they come back to this page.
    history.replaceState({ shown: this.result.children.length }, '');
    this.result.children[shown].querySelector('a')?.focus();
  }

  showWhole(isAnswer) {
    this.found = [];
    this.result.replaceChildren();
    this.restoreCounts();
    this.setWhole(true);
    this.status.textContent = this.status.dataset.all;
    if (isAnswer) this.say(this.status.dataset.all);
  }

  setWhole(isWhole) {
    for (const part of this.static) part.hidden = !isWhole;
    this.result.hidden = isWhole;
    this.setMore();
  }

  setMore() {
    const left = this.result.hidden ? 0 : this.found.length - this.result.children.length;
    this.more.hidden = left <= 0;
    this.more.textContent = this.more.dataset.text.replace('{more}', Math.min(left, this.batch));
  }

  markOrder() {
    const sort = this.sort.value;
    for (const heading of this.headings) {
      const isReverse = sort === `-${heading.dataset.sort}`;
      if (sort !== heading.dataset.sort && !isReverse) heading.removeAttribute('aria-sort');
      else heading.ariaSort = isReverse === ('sortDate' in heading.dataset) ? 'ascending' : 'descending';
    }
  }

  writeCounts(facets, filters) {
    for (const select of this.selects) {
      const facet = facets[select.name];
      const counts = countValues(facet, test(facets, filters, select.name));
      for (const option of select.options) {
        if (!option.value) continue;
        this.writeCount(option, counts[facet.values.indexOf(option.value)]);
      }
    }
  }

  restoreCounts() {
    for (const select of this.selects) {
      for (const option of select.options) if (option.value) this.writeCount(option, Number(option.dataset.count));
    }
  }

  writeCount(option, count) {
    option.textContent = `${option.dataset.text} (${count})`;
    option.disabled = count === 0 && !option.selected;
  }

  say(text) {
    this.status.textContent = text;
  }
}

const form = document.querySelector('form[data-list]');
if (form) new ListPage(form).start();
for (const link of document.querySelectorAll('[data-list-first]')) link.hidden = false;
