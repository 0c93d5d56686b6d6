// One clock at a time, where a page lists the same records on two. Which one it is stands in the address, so that a view can be shared and the
// back button works. Without this script both lists stand.

const status = document.getElementById('status');
const places = [...document.querySelectorAll('.two-clocks')].filter((place) => place.querySelector('.switch'));

const asked = () => new URLSearchParams(location.search).get('clock');

function addressOf(clock) {
  const isOwn = places.every((place) => place.dataset.clock === clock);
  return isOwn ? location.pathname : `?${new URLSearchParams({ clock })}`;
}

/** The whole timeline, on the same clock. */
function writeWhole(link, clock) {
  const address = new URL(link.href);
  if (clock === 'public') address.searchParams.set('clock', clock);
  else address.searchParams.delete('clock');
  link.href = address.pathname + address.search;
}

function show(place, wanted) {
  const links = [...place.querySelectorAll('.switch a')];
  const clock = links.some((link) => link.dataset.clock === wanted) ? wanted : place.dataset.clock;
  for (const link of links) link.ariaCurrent = link.dataset.clock === clock ? 'true' : null;
  for (const part of place.querySelectorAll('[data-on]')) part.hidden = part.dataset.on !== clock;
  for (const link of place.querySelectorAll('[data-whole]')) writeWhole(link, clock);
}

function showAll() {
  for (const place of places) show(place, asked());
}

function choose(event, link) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (link.href === location.href) return;
  history.pushState(null, '', link.href);
  showAll();
  status.textContent = link.textContent;
}

for (const place of places) {
  for (const link of place.querySelectorAll('.switch a')) {
    link.href = addressOf(link.dataset.clock);
    link.addEventListener('click', (event) => choose(event, link));
  }
  place.querySelector('.switch').hidden = false;
}
showAll();
addEventListener('popstate', showAll);
