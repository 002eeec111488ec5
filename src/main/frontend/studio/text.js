/*
 * Files as the house writes them, so that a comparison shows what somebody changed and not who wrote it down.
 */
const isPlain = value => value === null || typeof value !== 'object';
const holdsPlain = value => Object.values(value).every(isPlain);

/** A form: its components last, and on one line what holds no further objects, but for the components themselves. */
export function formText({components, ...head}) {
  return `${written({...head, components}, '', '')}\n`;
}

function written(value, indent, place) {
  if (isPlain(value) || (holdsPlain(value) && !['', 'components'].includes(place))) {
    return oneLine(value);
  }
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `[\n${value.map(one => inner + written(one, inner, place === 'components' ? '' : 'list')).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${written(one, inner, key)}`);
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

function oneLine(value) {
  if (isPlain(value)) {
    return JSON.stringify(value);
  }
  return Array.isArray(value)
      ? `[${value.map(oneLine).join(', ')}]`
      : `{${Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${oneLine(one)}`).join(', ')}}`;
}

/** A diagram: attributes stand in double quotes, and single ones need no disguise in them. */
export const diagramText = xml => xml.replaceAll('&#39;', "'");
