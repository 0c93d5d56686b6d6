// Draws what the filters leave, as the build draws the whole: points for days, bars for anything coarser, soft ends, a line to "became public".
// It listens for "draw" on the figure and answers with "zoom" when a column is pressed; it knows nothing of filters.
const figure = document.querySelector('.glance .drawing');
const plots = figure?.querySelector('.plots');
const caption = figure?.querySelector('figcaption');
const words = document.querySelector('.time-filters')?.dataset ?? {};
const language = document.documentElement.lang || 'en';
const number = new Intl.NumberFormat(language);
const monthName = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });

const mostMarks = 60;
const mostLabelledLanes = 26;
const inset = 9;
const characterWidth = 7.7;
const [doubtful, unknown, open] = [1, 2, 3];

// Day numbers count from 1 March of the year 0, as in the generator; years are astronomical.
const eraDays = 146097;
const dayOf = (year, month) => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month <= 2 ? month + 9 : month - 3) + 2) / 5);
  return era * eraDays + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
};
const monthOf = (day) => {
  const era = Math.floor(day / eraDays);
  const ofEra = day - era * eraDays;
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / (eraDays - 1))) / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return (era * 400 + year + (month <= 2 ? 1 : 0)) * 12 + month - 1;
};
const startOfMonth = (month) => dayOf(Math.floor(month / 12), (month % 12 + 12) % 12 + 1);
const yearName = (year) => (year > 0 ? String(year) : words.bc.replace('{year}', String(1 - year)));
const nameOfMonth = (month) => monthName.format(new Date(Date.UTC(2001, (month % 12 + 12) % 12, 1)));

// The finest cells that have room: days of a month or two, months, years, so many years at once. The last bound ends the axis.
const daysOf = (from, to, width) => {
  const [start, end] = [startOfMonth(from), startOfMonth(to)];
  const isEach = width / (end - start) >= 20;
  return Array.from({ length: end - start + 1 }, (_, i) => {
    const month = monthOf(start + i);
    const day = start + i - startOfMonth(month) + 1;
    return { start: start + i, text: isEach || day === 1 || (day % 5 === 0 && day < 30) ? String(day) : '', context: `${nameOfMonth(month)} ${yearName(Math.floor(month / 12))}` };
  });
};
const boundsFor = (first, after, width) => {
  const [from, to] = [monthOf(first), monthOf(after - 1) + 1];
  if (to - from <= 2) return { unit: 0, bounds: daysOf(from, to, width) };
  const every = (start, end, months, cell) => Array.from({ length: (end - start) / months + 1 }, (_, i) => cell(start + i * months));
  const yearOf = (month) => yearName(Math.floor(month / 12));
  if ((to - from) * 27 <= width) {
    return { unit: 1, bounds: every(from, to, 1, (month) => ({ start: startOfMonth(month), text: nameOfMonth(month), context: yearOf(month) })) };
  }
  for (let decade = 1; ; decade *= 10) {
    for (const years of [decade, decade * 2, decade * 5]) {
      const unit = years * 12;
      const [start, end] = [Math.floor(from / unit) * unit, Math.ceil(to / unit) * unit];
      if ((end - start) / unit * 44 <= width) return { unit, bounds: every(start, end, unit, (month) => ({ start: startOfMonth(month), text: yearOf(month), context: '' })) };
    }
  }
};

const axisFor = (first, after, left, right) => {
  const { unit, bounds } = boundsFor(first, after, right - left - 2 * inset);
  const [start, end] = [bounds[0].start, bounds.at(-1).start];
  const scale = (right - left - 2 * inset) / (end - start);
  return { unit, bounds, start, end, left, right, x: (day) => left + inset + (day - start) * scale };
};

const node = (name, attributes, text) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
};
const round = (value) => Math.round(value * 10) / 10;
const box = (from, to, top, bottom) => `M${round(from)} ${round(top)}H${round(to)}V${round(bottom)}H${round(from)}z`;
const openBox = (closed, end, top, bottom) => `M${round(end)} ${round(top)}H${round(closed)}V${round(bottom)}H${round(end)}`;

// What runs off the axis fades at its edge; what lies beyond it is a place at the edge with no mark.
const placeOf = (days, axis) => {
  let [first, after, start, end, isDay] = days;
  if (after <= axis.start || first >= axis.end) {
    const edge = after <= axis.start ? axis.left : axis.right;
    return { from: edge, sharpFrom: edge, sharpTo: edge, to: edge, isBeyond: true };
  }
  if (first < axis.start) [first, start] = [axis.start, open];
  if (after > axis.end) [after, end] = [axis.end, open];
  if (isDay) {
    const middle = axis.x(first + 0.5);
    return { from: middle - 7, sharpFrom: middle - 7, sharpTo: middle + 7, to: middle + 7, isPoint: true };
  }
  const [a, b] = [Math.max(axis.x(first), axis.left), Math.min(axis.x(after), axis.right)];
  const from = Math.max(axis.left, start === open ? axis.left : a - (start === unknown ? 90 : start === doubtful ? 16 : 0));
  const to = Math.min(axis.right, end === open ? axis.right : b + (end === unknown ? 90 : end === doubtful ? 16 : 0));
  if (to - from < 8) {
    const middle = Math.min(Math.max((from + to) / 2, axis.left + 4), axis.right - 4);
    return { from: middle - 4, sharpFrom: middle - 4, sharpTo: middle + 4, to: middle + 4, isPoint: false };
  }
  const sharpFrom = start === open ? Math.min(from + 90, b) : a;
  const sharpTo = end === open ? Math.max(to - 90, a) : b;
  return { from, sharpFrom: Math.min(sharpFrom, sharpTo), sharpTo: Math.max(sharpFrom, sharpTo), to, isPoint: false };
};

const placed = (entry, axis) => {
  const place = placeOf(entry.days, axis);
  const other = entry.otherDays && placeOf(entry.otherDays, axis);
  return { entry, place, other, label: '', from: Math.min(place.from, other?.from ?? place.from), to: Math.max(place.to, other?.to ?? place.to) };
};

const clip = (text, room) => {
  const length = Math.floor(room / characterWidth) - 1;
  const letters = [...text];
  if (letters.length <= length) return text;
  return length < 6 ? '' : `${letters.slice(0, length - 1).join('').trimEnd()}…`;
};

/** What a mark is called: a step, one of a record's dates, or the record. */
const nameOf = ({ drawn, step, title }) => drawn ?? step ?? title;

const labelled = (mark, axis) => {
  const title = nameOf(mark.entry);
  const [right, left] = [axis.right - mark.to - 6, mark.from - axis.left - 6];
  const width = Math.min(title.length + 1, 46) * characterWidth;
  const isLeft = width > right && left > right;
  const room = Math.min(isLeft ? left : right, width);
  const inside = mark.place.isPoint ? 0 : mark.place.to - mark.place.from - 12;
  if (width > right && width > left && inside > right && inside > left) {
    return { ...mark, label: clip(title, Math.min(inside, width)), labelX: mark.place.from + 6 };
  }
  const { other } = mark;
  const inOther = other && !other.isPoint && !other.isBeyond && other.to > mark.place.from ? mark.place.from - other.from - 12 : 0;
  if (inOther > room) return { ...mark, label: clip(title, Math.min(inOther, title.length * characterWidth + 8)), labelX: other.from + 6, isInOther: true };
  const label = clip(title, room);
  if (!label) return mark;
  return isLeft
    ? { ...mark, label, labelX: mark.from - 6, isEnd: true, from: mark.from - 6 - room }
    : { ...mark, label, labelX: mark.to + 6, to: mark.to + 6 + room };
};

const inLanes = (marks) => {
  const lanes = [];
  for (const mark of marks) {
    const free = lanes.findIndex((lane) => lane.every((other) => mark.to + 8 <= other.from || other.to + 8 <= mark.from));
    mark.lane = free < 0 ? lanes.push([]) - 1 : free;
    lanes[mark.lane].push(mark);
  }
  return lanes.length;
};

const glyph = (kind, x, y, r) => (kind === 'incident'
  ? `M${round(x)} ${round(y - r)}l${r} ${round(1.85 * r)}h-${2 * r}z`
  : `M${round(x - r)} ${round(y - 0.8 * r)}h${2 * r}v${round(1.3 * r)}h-${round(1.1 * r)}l-${r / 2} ${r / 2}v-${r / 2}h-${round(0.4 * r)}z`);
const circle = (x, y, r) => `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0z`;

const shapesOf = (place, kind, isHollow, isLesser, y) => {
  if (place.isBeyond) return [];
  const middle = (place.from + place.to) / 2;
  if (place.isPoint && isHollow) return [['ring', circle(middle, y, isLesser ? 4.5 : 6)]];
  if (place.isPoint) return [['point', glyph(kind, middle, y, isLesser ? 4.5 : 7)]];
  const look = isHollow ? 'ring' : 'bar';
  const [top, bottom] = isLesser ? [y - 3.5, y + 3.5] : [y - 7, y + 7];
  const [fadesIn, fadesOut] = [place.sharpFrom > place.from, place.to > place.sharpTo];
  if (!fadesIn && !fadesOut) return [[look, box(place.from, place.to, top, bottom)]];
  const shapes = [];
  if (fadesIn) shapes.push([look, openBox(place.from, place.sharpFrom, top, bottom), 'in']);
  if (fadesOut) shapes.push([look, openBox(place.to, place.sharpTo, top, bottom), 'out']);
  if (fadesIn && fadesOut) {
    shapes.push([`${look} bare`, box(place.sharpFrom, place.sharpTo, top, bottom)]);
    shapes.push(['edge', `M${round(place.sharpFrom)} ${top}H${round(place.sharpTo)}M${round(place.sharpFrom)} ${bottom}H${round(place.sharpTo)}`]);
  } else {
    shapes.push([look, fadesIn ? openBox(place.to, place.sharpFrom, top, bottom) : openBox(place.from, place.sharpTo, top, bottom)]);
  }
  return shapes;
};

const drawMark = (mark, y) => {
  const { entry } = mark;
  const link = node('a', { class: entry.kind, href: entry.address, tabindex: '-1' });
  const date = (entry.date ?? []).map(([text]) => text).join('');
  link.append(node('title', {}, `${date}: ${nameOf(entry)}${entry.other ? `. ${entry.other}` : ''}`));
  const shapes = [];
  if (mark.other) {
    const [happened, became] = entry.isPublic ? [mark.other, mark.place] : [mark.place, mark.other];
    if (became.from - happened.to > 1) shapes.push(['gap', `M${round(happened.to)} ${round(y)}H${round(became.from)}`]);
    shapes.push(...shapesOf(mark.other, entry.kind, !entry.isPublic, !mark.isInOther, y));
  }
  shapes.push(...shapesOf(mark.place, entry.kind, entry.isPublic, false, y));
  for (const [look, d, fade] of shapes) link.append(node('path', fade ? { class: look, d, mask: `url(#drawn-${fade})` } : { class: look, d }));
  if (mark.label) link.append(node('text', { x: round(mark.labelX), y: round(y + 4.5), class: mark.isEnd ? 'end' : 'start' }, mark.label));
  return link;
};

const drawAxis = (svg, axis, top, y) => {
  let [grid, ticks, context] = ['', `M${axis.left} ${y}H${axis.right}`, ''];
  const texts = [];
  axis.bounds.forEach((cell, i) => {
    const x = axis.x(cell.start);
    grid += `M${round(x)} ${top}V${y}`;
    ticks += `M${round(x)} ${y}v5`;
    const next = axis.bounds[i + 1];
    if (!next || !cell.text) return;
    const middle = axis.unit > 12 ? x : (x + axis.x(next.start)) / 2;
    const half = cell.text.length * characterWidth / 2;
    texts.push(node('text', { class: 'tick', x: round(Math.max(middle, half)), y: y + 19 }, cell.text));
    if (cell.context !== context) texts.push(node('text', { class: 'context', x: round(Math.max(middle - half, 0)), y: y + 35 }, cell.context));
    context = cell.context;
  });
  svg.prepend(node('path', { class: 'grid', d: grid }), node('path', { class: 'axis', d: ticks }));
  svg.append(...texts);
  return y + (axis.unit > 1 ? 26 : 42);
};

const addMasks = (svg) => {
  const defs = node('defs', {});
  for (const [name, from, to] of [['in', 0, 1], ['out', 1, 0]]) {
    const ramp = node('linearGradient', { id: `drawn-${name}-ramp` });
    ramp.append(node('stop', { 'stop-color': '#fff', 'stop-opacity': from }), node('stop', { offset: 1, 'stop-color': '#fff', 'stop-opacity': to }));
    const mask = node('mask', { id: `drawn-${name}`, maskContentUnits: 'objectBoundingBox', y: -0.5, height: 2 });
    mask.append(node('rect', { y: -0.5, width: 1, height: 2, fill: `url(#drawn-${name}-ramp)` }));
    defs.append(ramp, mask);
  }
  svg.append(defs);
};

const drawMarks = (svg, entries, range, width) => {
  addMasks(svg);
  const left = width < 560 ? 4 : 92;
  const days = entries.flatMap((entry) => (entry.otherDays ? [entry.days, entry.otherDays] : [entry.days]));
  const hasSoftEnds = days.some(([, , start, end]) => start || end);
  const [first, after] = [Math.min(...days.map(([day]) => day)), Math.max(...days.map(([, day]) => day))];
  // Ends that fade need room beside the days that are known.
  const axis = axisFor(range.first ?? (hasSoftEnds ? first - 1 : first), range.after ?? (hasSoftEnds ? after + 1 : after), left, width - 6);
  const groups = (arrange) => ['incident', 'response']
    .map((kind) => ({ kind, marks: entries.filter((entry) => entry.kind === kind).map((entry) => arrange(placed(entry, axis), axis)) }))
    .filter(({ marks }) => marks.length > 0)
    .map((group) => ({ ...group, lanes: inLanes(group.marks) }));
  let all = groups(labelled);
  if (all.reduce((sum, { lanes }) => sum + lanes, 0) > mostLabelledLanes) all = groups((mark) => mark);
  let y = 6;
  for (const { kind, marks, lanes } of all) {
    const height = marks.some(({ label }) => label) ? 25 : 18;
    if (left < 40) y += 22;
    svg.append(node('text', { class: 'head', x: 6, y: left < 40 ? y - 6 : y + height / 2 + 4.5 }, kind === 'incident' ? words.incidents : words.responses));
    for (const mark of marks) svg.append(drawMark(mark, y + (mark.lane + 0.5) * height));
    y += lanes * height + 6;
  }
  return drawAxis(svg, axis, 6, y);
};

const drawColumns = (svg, cells, range, width) => {
  const [left, top, foot] = [width < 560 ? 4 : 92, 22, 142];
  const first = range.first ?? Math.min(...cells.map(({ day }) => day));
  const after = range.after ?? Math.max(...cells.map(({ day }) => day)) + 1;
  const axis = axisFor(first, after, left, width - 6);
  const sums = new Map();
  let wider = 0;
  for (const { day, after: ends, incidents, responses } of cells) {
    const cell = axis.bounds.findLastIndex(({ start }) => start <= Math.max(day, axis.start));
    // A date known to a year only belongs in no month. Whole years count what begins in them.
    if (axis.unit < 12 && (day < axis.start || ends > axis.bounds[cell + 1]?.start)) {
      wider += incidents + responses;
      continue;
    }
    const sum = sums.get(cell) ?? { incidents: 0, responses: 0 };
    sums.set(cell, { incidents: sum.incidents + incidents, responses: sum.responses + responses });
  }
  const most = Math.max(...[...sums.values()].map((sum) => sum.incidents + sum.responses));
  for (const [cell, { incidents, responses }] of sums) {
    const count = incidents + responses;
    const [begins, ends] = [axis.bounds[cell], axis.bounds[cell + 1]];
    const [from, to] = [axis.x(begins.start), axis.x(ends.start)];
    const gap = Math.min(6, (to - from) / 6);
    const head = foot - Math.max(3, (foot - top) * count / most);
    const seam = foot - (foot - head) * incidents / count;
    const last = yearName(Math.floor(monthOf(ends.start - 1) / 12));
    const time = axis.unit > 12 ? `${begins.text}–${last}` : `${begins.text} ${begins.context}`.trim();
    const group = node('g', { class: 'pressable' });
    group.append(node('title', {}, words.column.replace('{count}', number.format(count)).replace('{time}', time)
      .replace('{incidents}', number.format(incidents)).replace('{responses}', number.format(responses))));
    if (incidents) group.append(node('path', { class: 'column incident', d: box(from + gap, to - gap, seam, foot) }));
    if (responses) group.append(node('path', { class: 'column response', d: box(from + gap, to - gap, head, seam) }));
    const text = number.format(count);
    if (text.length * characterWidth <= to - from) group.append(node('text', { class: 'tick', x: round((from + to) / 2), y: round(head - 5) }, text));
    group.addEventListener('click', () => figure.dispatchEvent(new CustomEvent('zoom', { detail: { from: monthOf(begins.start), to: monthOf(ends.start - 1) } })));
    svg.append(group);
  }
  return { height: drawAxis(svg, axis, top, foot), wider };
};

const cellsOf = (entries) => entries.map(({ days: [day, after], kind }) => ({ day, after, incidents: kind === 'incident' ? 1 : 0, responses: kind === 'incident' ? 0 : 1 }));

const showLegend = (isCounted, wider) => {
  const [counts, marks, note] = document.querySelector('#legends').content.cloneNode(true).children;
  note.textContent = wider > 0 ? note.dataset.wider.replace('{count}', number.format(wider)) : '';
  caption.replaceChildren(isCounted ? counts : marks, note);
};

const draw = ({ entries, years, from, to }) => {
  const width = Math.max(280, Math.min(1220, Math.floor(plots.clientWidth)));
  const dated = entries?.filter(({ days }) => days) ?? [];
  const cells = years ? years.map(({ year, incidents, responses }) => ({ day: dayOf(year, 1), after: dayOf(year + 1, 1), incidents, responses })) : [];
  const svg = node('svg', { class: 'drawn' });
  const isCounted = cells.length > 0 || dated.length > mostMarks;
  figure.hidden = dated.length === 0 && cells.length === 0;
  if (figure.hidden) return;
  const range = { first: from === null ? null : startOfMonth(from), after: to === null ? null : startOfMonth(to + 1) };
  const { height, wider } = isCounted
    ? drawColumns(svg, cells.length > 0 ? cells : cellsOf(dated), range, width)
    : { height: drawMarks(svg, [...dated].reverse(), range, width), wider: 0 };
  showLegend(isCounted, wider);
  svg.setAttribute('viewBox', `0 0 ${width} ${Math.ceil(height)}`);
  plots.replaceChildren(svg);
};

if (figure) {
  const asBuilt = [[...plots.childNodes], [...caption.childNodes]];
  let last = null;
  figure.addEventListener('draw', ({ detail }) => {
    last = detail;
    if (detail !== null) {
      draw(detail);
      return;
    }
    figure.hidden = false;
    plots.replaceChildren(...asBuilt[0]);
    caption.replaceChildren(...asBuilt[1]);
  });
  let width = plots.clientWidth;
  new ResizeObserver(() => {
    if (!last || plots.clientWidth === width) return;
    width = plots.clientWidth;
    draw(last);
  }).observe(plots);
}
