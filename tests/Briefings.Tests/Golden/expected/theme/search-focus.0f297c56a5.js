// "/" leads to the search from anywhere, as on other reference works.

const isTyping = (target) => target.isContentEditable || target.matches('input, textarea, select');

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const field = document.querySelector('main input[type=search]') ?? document.querySelector('input[type=search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
