/**
 * The libraries' own way to other languages: a function of a text with its gaps. What is not in the dictionary stays English, and the
 * page remembers it for whoever wants to know what is missing.
 */
export function dictionary(words) {
  const missing = new Set();
  const anyCase = Object.fromEntries(Object.entries(words).map(([text, own]) => [text.toLowerCase(), own]));
  window.ihalaStudio = {...window.ihalaStudio, missing};
  return (template, gaps = {}) => {
    const own = words[template] ?? anyCase[template.toLowerCase()];
    if (own === undefined && /^[^\u0600-\u06FF]*[A-Za-z]{2}[^\u0600-\u06FF]*$/.test(template)) {
      missing.add(template);
    }
    return (own ?? template).replace(/{([^}]+)}/g, (_, name) => gaps[name] ?? `{${name}}`);
  };
}
