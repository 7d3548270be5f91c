// What a change of the rules does: to the case on the page, and to all possible cases.

import {el, lijst, uitklap, vul} from './dom.js';

/** Of one region so many changes are shown at first. */
const EERST = 6;

/**
 * @param {Element} waar
 * @param {Object} uitslag what the program found
 * @param {function(Object): void} openCasus opens a case on the page
 */
export function toonVerschil(waar, uitslag, openCasus) {
  vul(waar,
      el('h3', {id: 'kop-verschil', tabindex: '-1', class: 'verschilkop'}, 'Wat deze wijziging doet'),
      el('p', {class: 'oordeel'}, uitslag.oordeel),
      el('div', {class: 'verschillen'},
          inCasus(uitslag),
          el('section', {class: 'blok-vlak'}, el('h4', {}, 'In de regels'),
              el('p', {}, uitslag.inEenRegel),
              lijst(uitslag.regels.map(regel => [regel.kop, ...delen('weg', regel.weg), ...delen('erbij', regel.erbij)])),
              lijst(uitslag.woorden))),
      el('section', {class: 'blok-vlak'}, el('h4', {}, 'In alle mogelijke casussen'),
          uitslag.provincies.map(provincie => inProvincie(provincie, openCasus)),
          uitslag.provincies.some(provincie => provincie.wijzigingen.length > 0)
            ? el('p', {class: 'uitleg'}, uitslag.aandeel) : null));
}

function delen(woord, teksten) {
  return teksten.map(tekst => el(woord === 'weg' ? 'del' : 'ins', {class: 'deel-van-regel'},
      el('span', {class: 'alleen-voorlezen'}, `${woord}: `), tekst));
}

function inCasus({casus}) {
  const inhoud = casus.melding ? [el('p', {}, casus.melding)]
    : casus.verschillen.length === 0 ? [el('p', {}, 'Het advies over deze casus blijft precies hetzelfde: ',
      el('b', {}, casus.route), '.')]
    : [el('dl', {class: 'casusverschil'}, casus.verschillen.flatMap(verschil => [
      el('dt', {}, verschil.kop),
      el('dd', {}, verschil.weg.map(tekst => el('del', {}, el('span', {class: 'alleen-voorlezen'}, 'weg: '), tekst)),
          verschil.erbij.map(tekst => el('ins', {}, el('span', {class: 'alleen-voorlezen'}, 'erbij: '), tekst)))]))];
  return el('section', {class: 'blok-vlak'}, el('h4', {}, `In de casus op deze pagina (${casus.kenmerk})`), ...inhoud);
}

function inProvincie(provincie, openCasus) {
  const rijen = provincie.wijzigingen.map(wijziging => el('tr', {},
      el('th', {scope: 'row'}, wijziging.onderdeel, wijziging.wat ? el('span', {class: 'wat'}, wijziging.wat) : null,
          wijziging.wat && wijziging.wat !== wijziging.code && !wijziging.code.includes(' ')
            ? el('span', {class: 'code'}, ` ${wijziging.code}`) : null),
      el('td', {'data-kop': 'Verschil'}, wijziging.overgang),
      el('td', {'data-kop': 'Hoe vaak'}, wijziging.aandelen),
      el('td', {}, el('button', {type: 'button', class: 'link', op: {click: () => openCasus(wijziging.casus)}},
          'Open het kleinste voorbeeld', el('span', {class: 'alleen-voorlezen'},
              ` van ${wijziging.onderdeel} ${wijziging.wat}, ${wijziging.overgang}`)))));
  const tabel = eigen => el('table', {class: 'wijzigingen'}, el('thead', {}, el('tr', {},
      ['Onderdeel', 'Verschil', 'Hoe vaak', 'Voorbeeld'].map(kop => el('th', {scope: 'col'}, kop)))),
  el('tbody', {}, eigen));
  return el('section', {class: 'provincie'}, el('h5', {}, provincie.naam), el('p', {}, provincie.stand),
      rijen.length === 0 ? null : tabel(rijen.slice(0, EERST)),
      rijen.length <= EERST ? null : uitklap(`Nog ${rijen.length - EERST} verschillen`, tabel(rijen.slice(EERST))),
      provincie.uitleg ? el('p', {class: 'uitleg'}, provincie.uitleg) : null);
}
