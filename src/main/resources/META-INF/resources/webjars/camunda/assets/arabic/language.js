/*
 * The language of the web applications: Arabic, from right to left, unless this browser's user has chosen English. Runs before
 * anything is drawn, from each application's config.js.
 */
import {fetchLabels} from './labels.js';
import {leadToOwnAccount} from './own-account.js';
import '/web/guard.js';

const CHOICE = 'ihala-language';

export const language = window.localStorage.getItem(CHOICE) === 'en' ? 'en' : 'ar';
export const isArabic = language === 'ar';

const base = document.querySelector('base');
const root = base.getAttribute('app-root');
export const application = base.getAttribute('app-name');

/* Only one: with a second language as fallback both are loaded, and dates speak whichever came last. */
export const locales = {availableLocales: [language], fallbackLocale: language};

function dress() {
  document.documentElement.lang = language;
  document.documentElement.dir = isArabic ? 'rtl' : 'ltr';
  document.documentElement.classList.add('language-' + language);
  const sheet = document.querySelector(`link[href*="/camunda-${application}-bootstrap.css"]`);
  if (isArabic && sheet) {
    const mirrored = sheet.cloneNode();
    mirrored.href = `${root}/app/${application}/mirrored.css`;
    // The one stays until the other is there: a page without any style would flash.
    mirrored.addEventListener('load', () => sheet.remove());
    sheet.after(mirrored);
  }
  const own = document.createElement('link');
  own.rel = 'stylesheet';
  own.href = `${root}/assets/arabic/arabic.css`;
  document.head.append(own);
}

/* The applications offer no choice of language; here it is, in the header, in the other language's own letters. */
function offerTheOther() {
  const menu = document.querySelector('[cam-widget-header] .account');
  if (!menu || document.querySelector('.other-language')) {
    return;
  }
  const item = document.createElement('li');
  item.className = 'other-language';
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = isArabic ? 'en' : 'ar';
  button.textContent = isArabic ? 'English' : 'العربية';
  button.addEventListener('click', () => {
    window.localStorage.setItem(CHOICE, isArabic ? 'en' : 'ar');
    window.location.reload();
  });
  item.append(button);
  menu.before(item);
}

dress();
// Admin is for administrators alone, and so is the studio.
const studio = application === 'admin' ? (isArabic ? 'استوديو المخططات' : 'Diagram studio') : null;
leadToOwnAccount(isArabic ? 'حسابي وكلمة المرور' : 'My account and password', studio, isArabic);
await fetchLabels(root, application, language);
new MutationObserver(offerTheOther).observe(document.body, {childList: true, subtree: true});
