// What every page gets: the choice of colours, copying, links to passages.
const root = document.documentElement;
const status = document.getElementById('status');

function say(text) {
  status.textContent = '';
  requestAnimationFrame(() => { status.textContent = text; });
}

function addSchemeSwitch(button) {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.scheme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const label = () => {
    const text = isDark() ? button.dataset.toLight : button.dataset.toDark;
    button.querySelector('span').textContent = text;
    button.title = text;
  };
  button.addEventListener('click', () => {
    const scheme = isDark() ? 'light' : 'dark';
    // Who chooses what the system says follows the system again.
    const isSystems = (scheme === 'dark') === system.matches;
    if (isSystems) delete root.dataset.scheme;
    else root.dataset.scheme = scheme;
    try {
      if (isSystems) localStorage.removeItem('scheme');
      else localStorage.setItem('scheme', scheme);
    } catch {
      // The choice holds for this page.
    }
    label();
  });
  system.addEventListener('change', label);
  label();
  button.hidden = false;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    say(status.dataset.copied);
  } catch {
    say(status.dataset.notCopied);
  }
}

function addCopying() {
  if (!navigator.clipboard) return;
  for (const actions of document.querySelectorAll('.actions[hidden]')) actions.hidden = false;
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-copy], [data-copy-link]');
    if (!button) return;
    const source = button.dataset.copy;
    copy(source ? document.getElementById(source).textContent : canonicalAddress());
  });
}

function canonicalAddress() {
  return document.querySelector('link[rel=canonical]')?.href ?? location.href.split('#')[0];
}

// Headings can be reached with the keyboard; a stop at every paragraph would be one too many.
function addPermalinks(prose) {
  for (const target of prose.querySelectorAll(':is(h2, h3, h4, p)[id]')) {
    const link = document.createElement('a');
    link.className = 'permalink';
    link.href = `#${target.id}`;
    link.textContent = target.matches('p') ? '¶' : '#';
    link.ariaLabel = status.dataset.permalink;
    if (target.matches('p')) link.tabIndex = -1;
    target.append(link);
  }
}

const button = document.querySelector('.scheme');
if (button) addSchemeSwitch(button);
addCopying();
for (const prose of document.querySelectorAll('.prose')) addPermalinks(prose);
