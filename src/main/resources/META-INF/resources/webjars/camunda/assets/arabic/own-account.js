/*
 * Password and authenticator are changed on the house's own page. The applications lead there, and their own forms for it, which
 * the server refuses, are not opened.
 */
const PAGE = '/account';
const MENU = '.account .dropdown-menu';
const REFUSED = "a[ng-click^=\"showForm('\"]";

/** Puts the way to the own account into the menu under the person's name, whenever it is drawn. */
export function leadToOwnAccount(words) {
  new MutationObserver(() => {
    const menu = document.querySelector(MENU);
    if (menu && !menu.querySelector('.own-account')) {
      const item = document.createElement('li');
      item.className = 'own-account';
      item.append(Object.assign(document.createElement('a'), {href: PAGE, textContent: words}));
      menu.prepend(item);
    }
  }).observe(document.documentElement, {childList: true, subtree: true});

  document.addEventListener('click', event => {
    if (event.target.closest?.(REFUSED)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      window.location.assign(PAGE);
    }
  }, true);
}
