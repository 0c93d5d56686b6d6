// Words that a mistyped one may have meant.

const SHORTEST = 3;
const LONG = 8;

/**
 * How many letters are wrong, missing, too many or swapped with their neighbour between two words (optimal string alignment);
 * more than `most` is all that is said of words further apart.
 */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      least = Math.min(least, row[j]);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length];
}

/** The nearest words of names: one slip away, or two from a long word. At most `count`, the nearest first. */
export async function nearNames(index, word, count) {
  if (word.length < SHORTEST) return [];
  const most = word.length >= LONG ? 2 : 1;
  return (await index.namesNear(word))
    .map((name) => ({ name, away: distance(word, name, most) }))
    .filter(({ away }) => away > 0 && away <= most)
    .sort((x, y) => x.away - y.away || (x.name[0] === word[0] ? 0 : 1) - (y.name[0] === word[0] ? 0 : 1) || (x.name < y.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}
