/**
 * The libraries' own way to other languages: a function of a text with its gaps. What is not in the dictionary stays English, and the
 * page remembers what it was asked and what was missing, for whoever wants to know.
 */
export function dictionary(words) {
  const asked = new Set();
  const missing = new Set();
  const anyCase = Object.fromEntries(Object.entries(words).map(([text, own]) => [text.toLowerCase(), own]));
  window.ihalaStudio = {asked, missing};
  return (template, gaps = {}) => {
    const own = words[template] ?? anyCase[template.toLowerCase()];
    if (isEnglish(template)) {
      asked.add(template);
      if (own === undefined) {
        missing.add(template);
      }
    }
    return (own ?? template).replace(/{([^}]+)}/g, (_, name) => gaps[name] ?? `{${name}}`);
  };
}

/* Names of the house's own templates come through here too. */
const isEnglish = text => /[A-Za-z]{2}/.test(text) && !/[\u0600-\u06FF]/.test(text);
