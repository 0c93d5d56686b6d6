// Runs before the page is drawn: what it says is so from the first.

// Places are kept for what scripts will add. If one of them does not arrive, the page is as it is without scripts.
addEventListener('error', ({ target }) => {
  if (target instanceof HTMLScriptElement) document.documentElement.dataset.unscripted = '';
}, true);

// A remembered choice of colours does not flash.
try {
  const scheme = localStorage.getItem('scheme');
  if (scheme === 'dark' || scheme === 'light') document.documentElement.dataset.scheme = scheme;
} catch {
  // A browser that keeps nothing for this site: the system's colours stand.
}
