/*
 * The server delivers each form in the language that this browser's user has chosen in the header. It learns the choice from
 * a cookie, because it answers before it could read the browser's storage. Which language really came stands in the form:
 * the page lays it out in that direction. An Arabic form says nothing and reads from right to left.
 */
const CHOICE = 'ihala-language';
const FORM = /\/deployed-(start-)?form$/;
const page = document.documentElement;
const path = document.querySelector('base')?.getAttribute('app-root') || '/camunda';
const chosen = window.localStorage.getItem(CHOICE) ?? 'ar';
const safely = window.location.protocol === 'https:' ? '; Secure' : '';

document.cookie = `${CHOICE}=${encodeURIComponent(chosen)}; Path=${path}; SameSite=Strict${safely}`;

function layOut(language) {
  page.dataset.formLanguage = language?.code ?? 'ar';
  page.dataset.formDirection = language?.direction ?? 'rtl';
}

const ask = window.fetch;

window.fetch = async (address, ...rest) => {
  const answer = await ask(address, ...rest);
  if (answer.ok && FORM.test(String(address).split('?')[0])) {
    layOut((await answer.clone().json().catch(() => null))?.language);
  }
  return answer;
};

/* The header itself offers Arabic and English. Languages that only the forms have are offered beside them. */
async function offerFurther() {
  const languages = await (await fetch(new URL('./languages.json', import.meta.url))).json();
  const offered = chosen === 'en' ? 'ar' : 'en';
  const further = languages.filter(({code}) => code !== chosen && code !== offered);
  const offer = () => {
    const menu = document.querySelector('.other-language');
    if (menu?.childElementCount === 1) {
      menu.append(...further.map(buttonFor));
    }
  };
  if (further.length > 0) {
    new MutationObserver(offer).observe(document.body, {childList: true, subtree: true});
  }
}

function buttonFor({code, name}) {
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = code;
  button.textContent = name;
  button.addEventListener('click', () => {
    window.localStorage.setItem(CHOICE, code);
    window.location.reload();
  });
  return button;
}

offerFurther();
