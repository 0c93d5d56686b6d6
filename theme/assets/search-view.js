// Shows results: groups by kind, each with its first hits, and excerpts once they are in sight.

import { excerptOf, holdsAll, writeMarked } from './search-marks.js';

const FIRST = 4;
const FIRST_OF_ONE_KIND = 12;
const MORE = 12;
const WAIT_AFTER = 400;

const fill = (text, value) => text.replace('#', value);
const copy = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

/** Hits by collection, the collection with the best hit first. */
export function groupsOf(hits, collections) {
  const groups = new Map();
  for (const hit of hits) {
    const collection = collections.find(({ from, count }) => hit.number >= from && hit.number < from + count);
    const group = groups.get(collection) ?? { collection, hits: [] };
    group.hits.push(hit);
    groups.set(collection, group);
  }
  return [...groups.values()];
}

export class ResultsView {
  #root;
  #index;
  #results;
  #status;
  #near;
  #excerpts;
  #pending = new WeakMap();
  #waiting = 0;

  constructor(root, index) {
    this.#root = root;
    this.#index = index;
    this.#results = root.querySelector('#results');
    this.#status = root.querySelector('[role=status]');
    this.#near = root.querySelector('.near');
    this.#excerpts = new IntersectionObserver((entries) => this.#showExcerpts(entries));
  }

  /** Shows what was found; `isCurrent` says whether the reader still waits for it. */
  async show(groups, result, kind, isCurrent) {
    const shown = kind ? groups.filter((group) => group.collection.name === kind) : groups;
    const first = kind ? FIRST_OF_ONE_KIND : FIRST;
    const sections = await Promise.all(shown.map((group) => this.#section(group, first, result.matches)));
    if (!isCurrent()) return;
    this.#excerpts.disconnect();
    this.#results.replaceChildren(...sections);
    for (const hit of this.#results.querySelectorAll('li')) this.#excerpts.observe(hit);
    this.count(shown.reduce((sum, group) => sum + group.hits.length, 0), result);
  }

  /** Says how much was found. */
  count(count, { isPart, readAs }) {
    clearTimeout(this.#waiting);
    const { none, one, many, more, typo } = this.#status.dataset;
    const said = count === 0 ? none : isPart ? fill(more, count) : count === 1 ? one : fill(many, count);
    this.#status.textContent = readAs ? `${fill(typo, readAs)} ${said}` : said;
  }

  /** Says that there is something to wait for, once the wait is felt. */
  wait() {
    clearTimeout(this.#waiting);
    if (this.#results.childElementCount > 0) return;
    this.#waiting = setTimeout(() => { this.#status.textContent = this.#status.dataset.wait; }, WAIT_AFTER);
  }

  fail() {
    this.clear();
    this.#status.textContent = this.#status.dataset.fault;
  }

  clear() {
    clearTimeout(this.#waiting);
    this.#results.replaceChildren();
    this.#status.textContent = '';
    this.suggest([]);
  }

  /** Names to try instead, as links that search for them. */
  suggest(names) {
    this.#near.hidden = names.length === 0;
    this.#near.querySelector('ul').replaceChildren(...names.map((name) => {
      const link = document.createElement('a');
      link.href = `?${new URLSearchParams({ q: name })}`;
      link.textContent = name;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }));
  }

  async #section(group, first, matches) {
    const section = copy('search-group');
    section.querySelector('h2').append(...this.#heading(group));
    const list = section.querySelector('ol');
    list.append(...await this.#items(group, 0, first, matches));
    const more = section.querySelector('button');
    const update = () => {
      const left = group.hits.length - list.childElementCount;
      more.hidden = left === 0;
      more.textContent = fill(more.dataset.text, Math.min(left, MORE));
    };
    update();
    more.addEventListener('click', async () => {
      const items = await this.#items(group, list.childElementCount, MORE, matches);
      list.append(...items);
      for (const item of items) this.#excerpts.observe(item);
      update();
      items[0].querySelector('a').focus();
    });
    return section;
  }

  // The kinds' words and glyphs stand in the filters already.
  #heading({ collection, hits }) {
    const label = this.#root.querySelector(`input[value="${collection.name}"]`).parentElement;
    const parts = [...label.childNodes].filter((node) => node.nodeName !== 'INPUT' && node.className !== 'count').map((node) => node.cloneNode(true));
    const count = document.createElement('small');
    count.textContent = String(hits.length);
    return [...parts, count];
  }

  #items(group, from, count, matches) {
    return Promise.all(group.hits.slice(from, from + count).map(async ({ number }) =>
      this.#item(await this.#index.record(number), group.collection, matches)));
  }

  #item(record, collection, matches) {
    const item = copy('search-hit');
    const link = item.querySelector('a');
    link.href = `${collection.address}${record.id}/`;
    link.className = collection.kind;
    writeMarked(link, record.title, matches);
    this.#writeNames(item.querySelector('.names'), record, matches);
    item.querySelector('.what').textContent = [record.kind, record.date].filter(Boolean).join(' · ');
    const excerpt = item.querySelector('.excerpt');
    writeMarked(excerpt, record.summary ?? '', matches);
    if (record.text && !holdsAll([record.title, record.summary ?? '', record.kind ?? '', ...(record.names ?? [])], matches)) {
      this.#pending.set(item, { record, matches });
    }
    return item;
  }

  // Names that were found, for they are why the record is here.
  #writeNames(element, record, matches) {
    const found = (record.names ?? []).filter((name) => matches.some((match) => holdsAll([name], [match])));
    element.hidden = found.length === 0;
    if (element.hidden) return;
    const names = document.createElement('span');
    writeMarked(names, found.join(', '), matches);
    element.append(`${element.dataset.text} `, names, ' · ');
  }

  async #showExcerpts(entries) {
    for (const { isIntersecting, target } of entries) {
      const waiting = isIntersecting && this.#pending.get(target);
      if (!waiting) continue;
      this.#pending.delete(target);
      try {
        const piece = excerptOf(await this.#index.text(waiting.record.text), waiting.matches);
        if (piece) writeMarked(target.querySelector('.excerpt'), piece, waiting.matches);
      } catch {
        // The summary stands there already: an excerpt that cannot be loaded is no loss.
      }
    }
  }
}
