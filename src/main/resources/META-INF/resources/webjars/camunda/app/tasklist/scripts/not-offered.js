/*
 * Dates and groups of a step come from its diagram; the server refuses to change them by hand. What would only be refused is
 * not opened.
 */
const FIXED = '.task-details .followup-date, .task-details .due-date, .task-details .meta .groups';
const OPENS = new Set(['Enter', ' ', 'Spacebar']);

function keepClosed(event) {
  if (event.target.closest?.(FIXED) && (event.type === 'click' || OPENS.has(event.key))) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

document.addEventListener('click', keepClosed, true);
document.addEventListener('keydown', keepClosed, true);
