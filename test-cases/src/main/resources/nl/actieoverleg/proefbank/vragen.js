// The questionnaire: all that can be asked about a case, by group, with the next question marked.

import {el, vind, vul} from './dom.js';
import {antwoord, casus, eerder, gegeven} from './casus.js';

const KEUZES = [['JA', 'Ja', 'j'], ['NEE', 'Nee', 'n'], ['ONBEKEND', 'Weet niet', 'w']];

let vragenlijst = null;
let opAntwoord = () => {};
/** Whether to go to the next question once it is known. */
let springt = false;

/** Draws the questionnaire of a region with the answers of the case. */
export function teken(lijst, bijWijziging) {
  vragenlijst = lijst;
  opAntwoord = bijWijziging;
  vul(vind('omstandigheden'), tellers(), keuzes('lopendeOverleggen', 'Waar loopt de casus al?'),
      keuzes('nodig', 'Wat heeft de casus nodig?'));
  const groepen = new Map();
  for (const vraag of lijst.feiten) {
    groepen.set(vraag.groep, [...(groepen.get(vraag.groep) ?? []), vraag]);
  }
  vul(vind('vragenlijst'), [...groepen].map(([naam, vragen], plaats) =>
    el('section', {class: 'groep', 'aria-labelledby': `groep-${plaats}`},
        el('div', {class: 'groepkop'}, el('h3', {id: `groep-${plaats}`}, naam),
            el('p', {class: 'stand', 'data-groep': naam}, '')),
        vragen.map(vraagveld))));
}

function tellers() {
  return el('fieldset', {class: 'tellers'}, el('legend', {}, 'Aantallen'), vragenlijst.tellers.map(teller =>
    el('div', {class: 'veld'},
        el('label', {for: `teller-${teller.code}`}, teller.tekst),
        el('input', {
          id: `teller-${teller.code}`, type: 'number', min: 0, max: 9999, step: 1, inputmode: 'numeric',
          autocomplete: 'off', value: casus.tellers.get(teller.code) ?? 0,
          op: {input: ({target}) => {
            casus.tellers.set(teller.code, target.value === '' ? 0 : Number(target.value));
            opAntwoord();
          }},
        }))));
}

function keuzes(naam, kop) {
  return el('fieldset', {class: 'meerkeuze'}, el('legend', {}, kop), vragenlijst[naam].map(keuze =>
    el('label', {class: 'vink'},
        el('input', {
          type: 'checkbox', autocomplete: 'off', checked: casus[naam].has(keuze.code),
          op: {change: ({target}) => {
            casus[naam][target.checked ? 'add' : 'delete'](keuze.code);
            opAntwoord();
          }},
        }), el('span', {}, keuze.tekst))));
}

function vraagveld(vraag) {
  const einde = vraag.vraag.indexOf('?') + 1;
  const kern = einde === 0 ? vraag.vraag : vraag.vraag.slice(0, einde);
  const uitleg = vraag.vraag.slice(kern.length).trim();
  return el('fieldset', {class: 'vraag', id: `vraag-${vraag.feit}`, 'data-feit': vraag.feit,
    op: {keydown: gebeurtenis => toets(gebeurtenis, vraag.feit)}},
  el('legend', {},
      el('span', {class: 'merk'}, 'Volgende vraag'),
      el('span', {class: 'kern'}, kern),
      uitleg === '' ? null : el('span', {class: 'uitleg'}, ` ${uitleg}`)),
  el('div', {class: 'keuzes'}, KEUZES.map(([waarde, woord]) =>
    el('label', {class: 'keuze'},
        el('input', {
          type: 'radio', name: vraag.feit, value: waarde, autocomplete: 'off', checked: gegeven(vraag.feit) === waarde,
          op: {change: () => kies(vraag.feit, waarde)},
        }), el('span', {}, woord)))));
}

function kies(feit, waarde) {
  antwoord(feit, waarde);
  opAntwoord();
}

/** One key each, as in the conversation on a terminal: the answer, or back. */
function toets(gebeurtenis, feit) {
  if (gebeurtenis.ctrlKey || gebeurtenis.altKey || gebeurtenis.metaKey) {
    return;
  }
  const letter = gebeurtenis.key.toLowerCase();
  const keuze = KEUZES.find(([, , toetsletter]) => toetsletter === letter);
  if (keuze) {
    gebeurtenis.preventDefault();
    veld(feit).querySelector(`input[value=${keuze[0]}]`).checked = true;
    springt = true;
    kies(feit, keuze[0]);
  } else if (letter === 't') {
    gebeurtenis.preventDefault();
    const plaats = eerder.indexOf(feit);
    const vorige = eerder[(plaats < 0 ? eerder.length : plaats) - 1];
    if (vorige) {
      ga(vorige);
    }
  }
}

function veld(feit) {
  return vind(`vraag-${feit}`);
}

/** Puts the focus on a question. */
export function ga(feit) {
  const vraag = feit === null ? null : veld(feit);
  if (vraag) {
    (vraag.querySelector('input:checked') ?? vraag.querySelector('input')).focus({preventScroll: true});
    vraag.scrollIntoView({block: 'center', behavior: 'instant'});
  }
}

/**
 * Marks the question to ask next, and says by group how much still matters.
 *
 * @param {?string} volgende the fact that the next question asks for
 * @param {string[]} openVragen the facts that can still change the route
 * @return {boolean} whether someone waits for the next question
 */
export function merk(volgende, openVragen) {
  for (const vraag of document.querySelectorAll('.vraag.volgende')) {
    vraag.classList.remove('volgende');
  }
  if (volgende && veld(volgende)) {
    veld(volgende).classList.add('volgende');
  }
  for (const stand of document.querySelectorAll('.groepkop .stand')) {
    const feiten = vragenlijst.feiten.filter(vraag => vraag.groep === stand.dataset.groep).map(vraag => vraag.feit);
    const beantwoord = feiten.filter(feit => gegeven(feit) !== null).length;
    const open = feiten.filter(feit => openVragen.includes(feit) && gegeven(feit) === null).length;
    stand.textContent = `${beantwoord} van ${feiten.length} beantwoord`
        + (open === 0 ? '' : open === 1 ? ', 1 maakt nog uit' : `, ${open} maken nog uit`);
  }
  const sprong = springt;
  springt = false;
  return sprong;
}
