// Reads the index (docs/decisions/0012-search-index.md): only the files that a query needs, each once.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));
const AFTER_ALL = '\uFFFF';

/** The index was published anew while the page was open. */
export class StaleIndex extends Error {}

/** The shard that holds a word, if any does. */
function shardOf(starts, word) {
  let low = 1;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Postings as text, to record numbers by tier. */
export function readPostings(text) {
  return text.replace('+', '').split(' ').map((tier) => {
    const numbers = [];
    let last = -1;
    let value = 0;
    let shift = 0;
    for (const digit of tier) {
      const bits = VALUES.get(digit);
      value += (bits & 31) * 2 ** shift;
      shift += 5;
      if (bits & 32) continue;
      last += value + 1;
      numbers.push(last);
      value = 0;
      shift = 0;
    }
    return numbers;
  });
}

export class SearchIndex {
  #base;
  #manifest;
  #files = new Map();

  constructor(address) {
    this.#base = new URL('.', new URL(address, document.baseURI));
  }

  /** Collections with their numbers, from the first request on. */
  async manifest() {
    this.#manifest ??= this.#fetch('index.json').catch((fault) => {
      this.#manifest = undefined;
      throw fault;
    });
    return this.#manifest;
  }

  /** Forgets everything, so that the next query reads the new index. */
  renew() {
    this.#manifest = undefined;
    this.#files.clear();
  }

  /** The words that begin so, each with its postings; `isPart` when there are too many to load, and names stand for them. */
  async beginningWith(word) {
    const { words: starts } = await this.manifest();
    const from = shardOf(starts, word);
    const to = shardOf(starts, word + AFTER_ALL);
    if (to - from > 1) return this.#manyBeginningWith(word, from);
    const shards = await Promise.all(Array.from({ length: to - from + 1 }, (_, i) => this.#words(from + i)));
    return { found: shards.flatMap((shard) => entriesFrom(shard, word)), isPart: false };
  }

  async #manyBeginningWith(word, shard) {
    const words = await this.#words(shard);
    const found = entriesFrom(words, word).filter(([key]) => key === word);
    const names = postingsOf(words, `${word}*`);
    return { found: names ? [...found, [`${word}*`, names]] : found, isPart: true };
  }

  /** The postings of a word; undefined when no record holds it. */
  async wordIs(word) {
    const { words: starts } = await this.manifest();
    return postingsOf(await this.#words(shardOf(starts, word)), word);
  }

  /** Words of names that may be one slip away: those that begin, or end, as the word does. */
  async namesNear(word) {
    const { names, endings } = await this.manifest();
    const half = word.length >> 1;
    // A small site's names are read whole. The letter between the halves is left out: two letters changed places may straddle it.
    if (names.length <= 3) return this.#nameShards('names', names, 0, names.length - 1);
    const backwards = [...word].reverse().join('');
    const [begin, end] = await Promise.all([
      this.#namesBeginning('names', names, word.slice(0, half)),
      this.#namesBeginning('endings', endings, backwards.slice(0, word.length - half - 1)),
    ]);
    return [...new Set([...begin, ...end.map((name) => [...name].reverse().join(''))])];
  }

  /** What results show of a record. */
  async record(number) {
    const { block } = await this.manifest();
    const { records } = await this.#file(`records-${Math.floor(number / block)}.json`);
    return records[number % block];
  }

  /** The text that a record's excerpt is cut from. */
  async text([block, index]) {
    return (await this.#file(`texts-${block}.json`)).texts[index];
  }

  #namesBeginning(file, starts, beginning) {
    const from = shardOf(starts, beginning);
    const to = Math.min(shardOf(starts, beginning + AFTER_ALL), from + 2);
    return this.#nameShards(file, starts, from, to);
  }

  async #nameShards(file, starts, from, to) {
    const shards = await Promise.all(Array.from({ length: to - from + 1 }, (_, i) => this.#file(`${file}-${from + i}.json`)));
    return shards.flatMap((shard) => shard.words.split(' '));
  }

  async #words(shard) {
    return (await this.#file(`words-${shard}.json`)).words;
  }

  async #file(name) {
    const { version } = await this.manifest();
    let file = this.#files.get(name);
    if (!file) {
      file = this.#fetch(name);
      this.#files.set(name, file);
      file.catch(() => this.#files.delete(name));
    }
    const content = await file;
    if (content.version !== version) throw new StaleIndex(name);
    return content;
  }

  async #fetch(name) {
    const response = await fetch(new URL(name, this.#base));
    // A shard that is gone belongs to an index that was there before.
    if (response.status === 404 && name !== 'index.json') throw new StaleIndex(name);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  }
}

// "constructor" is a word too.
const postingsOf = (words, word) => (Object.hasOwn(words, word) ? words[word] : undefined);

const entriesFrom = (words, beginning) =>
  Object.entries(words).filter(([word]) => word.startsWith(beginning) && !word.endsWith('*'));
