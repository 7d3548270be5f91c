// Makes elements. Text goes in as text only: nothing from a case or a rule file is read as HTML.

/**
 * @param {string} naam the tag
 * @param {Object} eigenschappen attributes by name; "class" as it is, "op" an object of listeners, null leaves one out
 * @param {...(Node|string|null)} inhoud
 */
export function el(naam, eigenschappen = {}, ...inhoud) {
  const element = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(eigenschappen)) {
    if (sleutel === 'op') {
      for (const [soort, wat] of Object.entries(waarde)) {
        element.addEventListener(soort, wat);
      }
    } else if (waarde === true) {
      element.setAttribute(sleutel, '');
    } else if (waarde !== null && waarde !== undefined && waarde !== false) {
      element.setAttribute(sleutel, waarde);
    }
  }
  element.append(...inhoud.flat().filter(deel => deel !== null && deel !== undefined));
  return element;
}

/** The element with this id. */
export function vind(id) {
  return document.getElementById(id);
}

/** Puts these in the place of all that was in it. */
export function vul(element, ...inhoud) {
  element.replaceChildren(...inhoud.flat().filter(deel => deel !== null && deel !== undefined));
}

/** A list of sentences; null when there are none. */
export function lijst(zinnen, soort = 'ul') {
  return zinnen.length === 0 ? null : el(soort, {}, zinnen.map(zin => el('li', {}, zin)));
}

/** What can be opened. */
export function uitklap(kop, ...inhoud) {
  return el('details', {}, el('summary', {}, kop), ...inhoud);
}
