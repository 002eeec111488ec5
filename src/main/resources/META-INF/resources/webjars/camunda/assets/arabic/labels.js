/*
 * The applications ask for some labels once and never again. A browser that opens one for the first time in a language, already
 * signed in, would ask before they have come, and show their keys. So they are put where the applications look first.
 */
const STORE = 'camunda-web';

export async function fetchLabels(root, application, language) {
  const folder = `${root}/app/${application}/locales/`;
  const name = `${folder}_locales_data_${language}_${window.bust}`;
  const kept = JSON.parse(window.localStorage.getItem(STORE) || '{}');
  if (kept[name]) {
    return;
  }
  try {
    const answer = await fetch(`${folder}${language}.json?bust=${window.bust}`);
    if (answer.ok) {
      kept[name] = JSON.stringify(await answer.json());
      window.localStorage.setItem(STORE, JSON.stringify(kept));
    }
  } catch (offline) {
    console.error('The labels come late', offline);
  }
}
