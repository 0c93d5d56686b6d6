// Cuts text into words exactly as the index does (SearchWords.cs): what is folded differently is never found.

const LONGEST = 32;
const TWO_LETTERS = { 'ß': 'ss', 'ẞ': 'ss', 'æ': 'ae', 'Æ': 'ae', 'œ': 'oe', 'Œ': 'oe', 'þ': 'th', 'Þ': 'th' };
const ONE_LETTER = { 'ſ': 's', 'ø': 'o', 'Ø': 'o', 'ł': 'l', 'Ł': 'l', 'đ': 'd', 'Đ': 'd', 'ð': 'd', 'Ð': 'd', 'ı': 'i', 'ς': 'σ' };
const COMPOSED = /[\u00C0-\u024F\u0370-\u052F\u1E00-\u1FFF]/;
const HYPHENS = /[-\u2010\u2011]/;
const APOSTROPHES = /['\u2019\u02BC]/;
const INVISIBLE = /[\u00AD\p{Mn}]/u;
const LETTER = /[\p{L}\p{Nd}]/u;

/** A character as the index knows it: '' for one that leaves no trace, ' ' for one that parts words. */
export function fold(c) {
  const code = c.charCodeAt(0);
  if (code < 128) return /[a-z0-9]/.test(c) ? c : /[A-Z]/.test(c) ? c.toLowerCase() : c === '-' ? '-' : c === "'" ? '' : ' ';
  if (TWO_LETTERS[c]) return TWO_LETTERS[c];
  if (ONE_LETTER[c]) return ONE_LETTER[c];
  if (HYPHENS.test(c)) return '-';
  if (APOSTROPHES.test(c) || INVISIBLE.test(c)) return '';
  if (c.length > 1 || !LETTER.test(c)) return ' ';
  const bare = COMPOSED.test(c) ? c.normalize('NFD')[0] : c;
  return bare.toLowerCase()[0];
}

const foldAll = (text) => Array.from(text, fold).join('');

/**
 * What a reader typed: its words in order, and each pair that may also be one word (typed with a hyphen, or "apt 40" for "apt40").
 * The last word may be half typed.
 */
export function readQuery(text) {
  const possessive = text.replace(/['\u2019\u02BC]s(?![\p{L}\p{Nd}])/gu, '');
  const words = foldAll(possessive).split(/[\s-]+/).filter(Boolean).map((word) => word.slice(0, LONGEST));
  return { words, isOpen: /[\p{L}\p{Nd}]$/u.test(text), whole: words.join('').slice(0, LONGEST) };
}

/** The stretches of a text that are words or parts of words, each with its place: what can be marked. */
export function wordsOf(text) {
  const found = [];
  let start = -1;
  let word = '';
  const end = (at) => {
    if (word) found.push({ word, start, end: at });
    word = '';
    start = -1;
  };
  let at = 0;
  for (const c of text) {
    const folded = fold(c);
    if (folded === ' ' || folded === '-') end(at);
    else {
      if (start < 0 && folded) start = at;
      word += folded;
    }
    at += c.length;
  }
  end(at);
  return found;
}
