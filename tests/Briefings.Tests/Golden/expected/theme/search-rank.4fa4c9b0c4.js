// Which records hold all words, and which of them come first.

import { StaleIndex, readPostings } from './search-index.6c18bdddb4.js';
import { nearNames } from './search-near.ee937d7d07.js';

// Names, titles, summaries, headings, texts: a name outweighs everything else together.
const WEIGHTS = [64, 16, 6, 4, 1];
const BEGINNING = 0.6;
const NEAR = 0.4;
const WHOLE_NAME = 128;
const MOST_WORDS = 5;
const MOST_NEAR = 3;

/** Adds postings to the best score of each record. */
function add(scores, text, factor) {
  readPostings(text).forEach((numbers, tier) => {
    const score = WEIGHTS[tier] * factor;
    for (const number of numbers) if (!(scores.get(number) >= score)) scores.set(number, score);
  });
}

async function exactOrBeginning(index, word) {
  const { found, isPart } = await index.beginningWith(word);
  const scores = new Map();
  for (const [key, postings] of found) add(scores, postings, key === word ? 1 : BEGINNING);
  return { scores, isPart: isPart || found.some(([, postings]) => postings.endsWith('+')), matches: [word] };
}

async function near(index, word) {
  const names = await nearNames(index, word, MOST_NEAR);
  const scores = new Map();
  for (const name of names) {
    const postings = await index.wordIs(name);
    if (postings) add(scores, postings, NEAR);
  }
  return { scores, isPart: false, matches: names, readAs: names[0] };
}

async function scoresOf(index, word) {
  const found = await exactOrBeginning(index, word);
  return found.scores.size > 0 ? found : near(index, word);
}

/** Words typed apart that are written as one: "apt 40", "cyber-attack". Each counts for both. */
async function addJoined(index, words, results) {
  if (words.length > 3) return;
  await Promise.all(words.slice(1).map(async (word, i) => {
    const joined = words[i] + word;
    const postings = await index.wordIs(joined);
    if (!postings) return;
    for (const result of [results[i], results[i + 1]]) {
      add(result.scores, postings, 1);
      result.matches = [...result.matches, joined];
      result.readAs = undefined;
    }
  }));
}

/**
 * The records that hold every word of a query, the best first: by where the words stand, then by number, which puts first what most
 * others name, or the newest.
 */
export async function rank(index, { words, whole }) {
  const used = [...new Set(words)].slice(0, MOST_WORDS);
  const results = await Promise.all(used.map((word) => scoresOf(index, word)));
  await addJoined(index, used, results);
  const [least, ...others] = [...results].sort((a, b) => a.scores.size - b.scores.size);
  const name = used.length > 1 ? await index.wordIs(whole) : undefined;
  const named = new Set(name ? readPostings(name)[0] : []);
  const hits = [];
  for (const [number, score] of least.scores) {
    if (!others.every((other) => other.scores.has(number))) continue;
    const sum = others.reduce((total, other) => total + other.scores.get(number), score);
    hits.push({ number, score: sum + (named.has(number) ? WHOLE_NAME : 0) });
  }
  hits.sort((a, b) => b.score - a.score || a.number - b.number);
  return {
    hits,
    isPart: results.some((result) => result.isPart),
    matches: results.flatMap((result) => result.matches),
    readAs: hits.length > 0 && results.some((result) => result.readAs) ? used.map((word, i) => results[i].readAs ?? word).join(' ') : '',
  };
}

/** Near names of every word, for when nothing is found. */
export async function suggest(index, { words }) {
  const near = await Promise.all(words.slice(0, MOST_WORDS).map((word) => nearNames(index, word, MOST_NEAR)));
  return [...new Set(near.flat())];
}

/** Does it, and once more when the index was published anew meanwhile. */
export async function current(index, work) {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof StaleIndex)) throw fault;
    index.renew();
    return work();
  }
}
