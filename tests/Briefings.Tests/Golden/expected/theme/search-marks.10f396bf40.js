// Marks what was found in a text, and cuts the piece of a long text where most of it stands.

import { wordsOf } from './search-words.4715a36275.js';

const EXCERPT = 240;
const LEAD = 60;

const isFound = (word, matches) => matches.some((match) => word.startsWith(match));

const foundIn = (text, matches) => wordsOf(text).filter(({ word }) => isFound(word, matches));

/** Whether every match stands in one of the texts. */
export function holdsAll(texts, matches) {
  const words = texts.flatMap((text) => wordsOf(text));
  return matches.every((match) => words.some(({ word }) => word.startsWith(match)));
}

/** Puts a text into an element, with <mark> around what was found. */
export function writeMarked(element, text, matches) {
  element.textContent = '';
  let at = 0;
  for (const { start, end } of foundIn(text, matches)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    element.append(text.slice(at, start), mark);
    at = end;
  }
  element.append(text.slice(at));
}

/** The piece of a text in which most of the matches stand together; '' when none does. */
export function excerptOf(text, matches) {
  const found = foundIn(text, matches);
  let best;
  let most = 0;
  found.forEach((first, i) => {
    const near = found.slice(i, i + 40).filter(({ end }) => end <= first.start + EXCERPT - LEAD);
    const kinds = matches.filter((match) => near.some(({ word }) => word.startsWith(match))).length;
    if (kinds > most) [best, most] = [first, kinds];
  });
  return best ? cut(text, best.start) : '';
}

function cut(text, at) {
  const block = text.lastIndexOf('\n', at) + 1;
  const space = text.lastIndexOf(' ', at - LEAD) + 1;
  const start = at - block <= LEAD ? block : Math.max(space, block);
  const line = text.indexOf('\n', at);
  const stop = line < 0 ? text.length : line;
  const end = start + EXCERPT >= stop ? stop : text.lastIndexOf(' ', start + EXCERPT);
  return (start > block ? '… ' : '') + text.slice(start, end > at ? end : stop) + (end < stop ? ' …' : '');
}
