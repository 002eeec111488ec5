/**
 * The libraries' own way to other languages: a function of a text with its gaps. What is not in the dictionary stays English, and the
 * page remembers it for whoever wants to know what is missing.
 */
export function dictionary(words) {
  const missing = new Set();
  window.ihalaStudio = {...window.ihalaStudio, missing};
  return (template, gaps = {}) => {
    if (!(template in words) && /[A-Za-z]{2}/.test(template)) {
      missing.add(template);
    }
    return (words[template] ?? template).replace(/{([^}]+)}/g, (_, name) => gaps[name] ?? `{${name}}`);
  };
}
