// The search page: what is typed, the address, and the keys.

import { SearchIndex } from './search-index.6c18bdddb4.js';
import { current, rank, suggest } from './search-rank.4fa4c9b0c4.js';
import { ResultsView, groupsOf } from './search-view.8e2bbde970.js';
import { readQuery } from './search-words.4715a36275.js';

const PAUSE = 30;

const root = document.getElementById('search');
const form = root.querySelector('form');
const field = form.elements.q;
const kinds = form.querySelector('fieldset');
const lists = document.querySelector('.ways-in');
const index = new SearchIndex(root.dataset.index);
const view = new ResultsView(root, index);
let latest = 0;
let timer = 0;

const readKind = () => kinds.querySelector('input:checked').value;

function writeKind(kind) {
  const known = [...kinds.querySelectorAll('input')].find((input) => input.value === kind) ?? kinds.querySelector('input');
  known.checked = true;
}

function address() {
  const parameters = new URLSearchParams();
  if (field.value.trim()) parameters.set('q', field.value.trim());
  if (readKind()) parameters.set('kind', readKind());
  const query = parameters.toString();
  return location.pathname + (query ? `?${query}` : '');
}

function writeCounts(groups) {
  kinds.hidden = groups.length === 0;
  kinds.disabled = kinds.hidden;
  for (const input of kinds.querySelectorAll('input')) {
    const hits = groups.filter(({ collection }) => !input.value || collection.name === input.value).flatMap((group) => group.hits);
    input.parentElement.querySelector('.count').textContent = String(hits.length);
    input.parentElement.hidden = hits.length === 0 && !input.checked;
  }
}

async function search() {
  const query = readQuery(field.value);
  const turn = ++latest;
  const isCurrent = () => turn === latest;
  lists.hidden = query.words.length > 0;
  if (query.words.length === 0) {
    writeCounts([]);
    view.clear();
    return;
  }
  view.wait();
  try {
    await current(index, async () => {
      const [{ collections }, result] = await Promise.all([index.manifest(), rank(index, query)]);
      if (!isCurrent()) return;
      const groups = groupsOf(result.hits, collections);
      writeCounts(groups);
      await view.show(groups, result, readKind(), isCurrent);
      const names = result.hits.length > 0 ? [] : await suggest(index, query);
      if (isCurrent()) view.suggest(names);
    });
  } catch {
    if (!isCurrent()) return;
    writeCounts([]);
    lists.hidden = false;
    view.fail();
  }
}

function readAddress() {
  const parameters = new URLSearchParams(location.search);
  field.value = parameters.get('q') ?? '';
  writeKind(parameters.get('kind') ?? '');
  search();
}

const links = () => [...root.querySelectorAll('.hits a')];

/** Up and down walk from the field through the results; Escape leads back to the field, and empties it there. */
function onKey(event) {
  if (event.key === 'Escape') {
    if (event.target === field) {
      field.value = '';
      onInput();
    }
    field.focus();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.target !== field && !event.target.matches('.hits a')) return;
  const stops = [field, ...links()];
  const next = stops[stops.indexOf(event.target) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** While a reader types, one entry of the history follows; what was searched for before stays behind it. */
function keep(isDraft) {
  const isHere = address() === location.pathname + location.search;
  if (isHere && isDraft) return;
  if (isHere || history.state?.isDraft) history.replaceState({ isDraft }, '', address());
  else history.pushState({ isDraft }, '', address());
}

function onInput() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    keep(true);
    search();
  }, PAUSE);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  keep(false);
  search();
});
field.addEventListener('input', onInput);
kinds.addEventListener('change', onInput);
root.addEventListener('keydown', onKey);
addEventListener('popstate', readAddress);
readAddress();
if (!field.value) field.focus();
