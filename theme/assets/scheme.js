// Runs before the page is drawn, so that a remembered choice of colours does not flash.
try {
  const scheme = localStorage.getItem('scheme');
  if (scheme === 'dark' || scheme === 'light') document.documentElement.dataset.scheme = scheme;
} catch {
  // A browser that keeps nothing for this site: the system's colours stand.
}
