/*
 * Password and authenticator are changed on the house's own page. The applications lead there, and their own forms for it, which
 * the server refuses, are not opened.
 */
const PAGE = '/account';
const STUDIO = '/camunda/studio';
const MENU = '.account .dropdown-menu';
const PAGES = '/camunda/api/own-pages';
const REFUSED = "a[ng-click^=\"showForm('\"]";

function entry(className, href, textContent) {
  const item = document.createElement('li');
  item.className = className;
  item.append(Object.assign(document.createElement('a'), {href, textContent}));
  return item;
}

/** The house's pages for people of certain roles, as far as they are this person's; none if the house does not answer. */
export async function ownPages() {
  const answer = await fetch(PAGES).catch(() => null);
  return answer?.ok ? answer.json() : [];
}

async function leadToOwnPages(menu, isArabic) {
  const pages = await ownPages();
  if (!menu.querySelector('.own-page')) {
    menu.prepend(...pages.map(page => entry('own-page', page.href, isArabic ? page.arabic : page.english)));
  }
  menu.dataset.ownPages = 'shown';
}

/** Puts the ways to the pages of the own role and to the own account, and an administrator's to the studio, under the person's name whenever the menu is drawn. */
export function leadToOwnAccount(words, studio, isArabic) {
  new MutationObserver(() => {
    const menu = document.querySelector(MENU);
    if (menu && !menu.querySelector('.own-account')) {
      menu.prepend(entry('own-account', PAGE, words));
      if (studio) {
        menu.prepend(entry('to-studio', STUDIO, studio));
      }
      leadToOwnPages(menu, isArabic);
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
