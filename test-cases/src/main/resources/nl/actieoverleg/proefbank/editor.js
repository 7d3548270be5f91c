// A text field for a rule file, with line numbers beside it and marks under what is wrong. The marks lie in a layer under
// the text that has the very same letters; the text field itself stays an ordinary one, for keyboard and screen reader.

import {el} from './dom.js';

/**
 * @param {string} id the name of the text field
 * @param {string} naam what a screen reader calls it
 * @param {function(string): void} bijTypen gets the text after each change
 */
export function maakEditor(id, naam, bijTypen) {
  const nummers = el('pre', {class: 'nummers', 'aria-hidden': 'true'});
  const laag = el('pre', {class: 'laag', 'aria-hidden': 'true'});
  const veld = el('textarea', {id, 'aria-label': naam, 'aria-describedby': 'controle', spellcheck: 'false',
    autocomplete: 'off', autocapitalize: 'off', wrap: 'off', rows: 24});
  let meldingen = [];

  function teken() {
    const regels = veld.value.split('\n');
    const fout = new Map();
    for (const melding of meldingen) {
      if (melding.regelnummer && fout.get(melding.regelnummer) !== 'FOUT') {
        fout.set(melding.regelnummer, melding.ernst);
      }
    }
    nummers.replaceChildren(...regels.map((_, i) => el('span', {class: fout.get(i + 1) ?? null}, `${i + 1}\n`)));
    laag.replaceChildren(...regels.flatMap((regel, i) => gemerkt(regel, meldingen.filter(een =>
      een.regelnummer === i + 1)).concat('\n')));
    schuif();
  }

  function schuif() {
    laag.scrollTop = veld.scrollTop;
    laag.scrollLeft = veld.scrollLeft;
    nummers.scrollTop = veld.scrollTop;
  }

  veld.addEventListener('input', () => {
    teken();
    bijTypen(veld.value);
  });
  veld.addEventListener('scroll', schuif, {passive: true});

  return {
    element: el('div', {class: 'editor'}, nummers, el('div', {class: 'tekstvak'}, laag, veld)),
    zet(tekst) {
      if (veld.value !== tekst) {
        veld.value = tekst;
      }
      meldingen = [];
      teken();
    },
    /** Marks what is wrong in this file. */
    merk(nieuw) {
      meldingen = nieuw;
      teken();
    },
    /** Puts the cursor at a line and column, both from 1. */
    ga(regelnummer, kolom) {
      const regels = veld.value.split('\n').slice(0, regelnummer - 1);
      const plaats = regels.join('\n').length + (regels.length > 0 ? 1 : 0) + kolom - 1;
      veld.focus();
      veld.setSelectionRange(plaats, plaats);
      veld.scrollTop = Math.max(0, (regelnummer - 6) * parseFloat(getComputedStyle(veld).lineHeight));
      veld.scrollIntoView({block: 'nearest', behavior: 'instant'});
    },
  };
}

/** A line with a mark under the word at each place; without a column under all of the line. */
function gemerkt(regel, meldingen) {
  if (meldingen.length === 0) {
    return [regel];
  }
  const eerste = meldingen[0];
  const begin = eerste.kolom ? Math.min(eerste.kolom - 1, regel.length) : regel.length - regel.trimStart().length;
  const woord = eerste.kolom ? (/^("[^"]*"?|[\p{L}\p{N}_]+|.)/u.exec(regel.slice(begin)) ?? [' '])[0]
    : regel.slice(begin).trimEnd() || ' ';
  return [regel.slice(0, begin), el('mark', {class: eerste.ernst}, woord), regel.slice(begin + woord.length)];
}
