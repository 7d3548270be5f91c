// The meetlat as in the policy text: the overleggen side by side, each with what it asks and how this case scores. And
// what can still happen in the case.

import {el, lijst, vind, vul} from './dom.js';

const PAST = {JA: 'past', NEE: 'past niet', ONBEKEND: 'nog niet zeker'};
const UITKOMSTEN = {'Klopt: ': 'JA', 'Klopt niet: ': 'NEE', 'Nog niet bekend: ': 'ONBEKEND'};

/** A condition with its outcome as a word and a colour; the text as the rules have it. */
function voorwaarde(zin) {
  const begin = Object.keys(UITKOMSTEN).find(woord => zin.tekst.startsWith(woord));
  return el('li', {class: `uitkomst ${begin ? UITKOMSTEN[begin] : 'NEE'}`},
      el('b', {}, begin ?? ''), begin ? zin.tekst.slice(begin.length) : zin.tekst,
      el('span', {class: 'code'}, ` ${zin.code}`));
}

/**
 * @param {Object} blad what the program said of the case
 * @param {Object} overleggen what the rules say of each overleg, by code: texts by row
 */
export function toonMeetlat(blad, overleggen) {
  const rijen = [...new Set(Object.values(overleggen).flatMap(overleg => Object.keys(overleg.rijen)))];
  const kolommen = blad.tekst.meetlat.map((rij, plaats) => {
    const uitkomst = blad.advies.overleggen[plaats];
    const overleg = overleggen[uitkomst.overleg] ?? {waarvoor: '', rijen: {}};
    return el('article', {class: `kolom ${rij.past}`},
        el('header', {}, el('h3', {}, rij.ingang), el('p', {class: 'waarvoor'}, overleg.waarvoor ?? ''),
            el('p', {class: `past ${rij.past}`}, PAST[rij.past]),
            el('p', {class: 'telling'}, `${rij.klopt} klopt, ${rij.onbekend} onbekend, ${rij.kloptNiet} klopt niet`)),
        el('section', {}, el('h4', {}, 'Criteria en voorwaarden'), el('ul', {class: 'uitkomsten'},
            rij.voorwaarden.map(voorwaarde))),
        rijen.map(naam => el('section', {class: (overleg.rijen[naam] ?? []).length === 0 ? 'leeg' : ''},
            el('h4', {}, naam), lijst(overleg.rijen[naam] ?? []) ?? el('p', {}, '–'))));
  });
  const raster = el('div', {class: 'meetlat'}, kolommen);
  raster.style.setProperty('--kolommen', kolommen.length);
  raster.style.setProperty('--rijen', rijen.length + 2);
  vul(vind('meetlat'), el('p', {class: 'inleiding'}, 'De volgorde is die van deze casus: de eerste die past, is de route.'),
      raster);
}

/**
 * @param {Object} blad what the program said of the case
 * @param {function(string): void} naarVraag goes to a question
 */
export function toonVooruitblik(blad, naarVraag) {
  const vooruitblik = blad.vooruitblik;
  if (!vooruitblik) {
    vul(vind('vooruitblik'), el('p', {}, 'Deze regels zijn te groot om alle antwoorden te bekijken. Het advies klopt wel.'));
    return;
  }
  const {tekst, volgende, naAntwoord} = vooruitblik;
  vul(vind('vooruitblik'),
      el('section', {class: 'blok'}, el('h3', {}, 'Welke routes kunnen het nog worden?'),
          el('p', {}, tekst.mogelijk ?? 'De route staat vast: ', tekst.mogelijk ? null : el('b', {}, blad.tekst.route),
              tekst.mogelijk ? null : '.'), tekst.vroegst ? el('p', {}, tekst.vroegst) : null),
      volgende ? el('section', {class: 'blok'}, el('h3', {}, 'Wat doet het volgende antwoord?'),
          el('p', {class: 'vraagtekst'}, volgende.vraag),
          el('dl', {class: 'antwoorden'}, naAntwoord.flatMap(een => [
            el('dt', {}, een.antwoord === 'JA' ? 'Ja' : 'Nee'),
            el('dd', {}, el('b', {}, een.route), een.definitief ? ' (definitief). ' : ' (voorlopig). ', een.tekst)])),
          el('button', {type: 'button', op: {click: () => naarVraag(volgende.feit)}}, 'Beantwoord deze vraag')) : null,
      antwoorden('Welk antwoord verandert de route?', tekst.omslagKop, tekst.omslag, naarVraag),
      tekst.genoegKop ? antwoorden('Welke antwoorden zijn genoeg?', tekst.genoegKop, tekst.genoeg, naarVraag) : null);
}

function antwoorden(kop, inleiding, zinnen, naarVraag) {
  const punten = zinnen.map(zin => el('li', {}, el('button', {type: 'button', class: 'link',
    op: {click: () => naarVraag(zin.code)}}, zin.tekst)));
  return el('section', {class: 'blok'}, el('h3', {}, kop), el('p', {}, inleiding),
      punten.length === 0 ? null : el('ul', {}, punten));
}
