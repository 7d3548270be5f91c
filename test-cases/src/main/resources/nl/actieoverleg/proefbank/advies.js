// The advice beside the questions: the sentences of the one screen, what cannot wait first.

import {el, lijst, uitklap, vind, vul} from './dom.js';

/** A sentence with its code and where it comes from. */
function metBron(zin) {
  return [zin.tekst, zin.code ? el('span', {class: 'code'}, ` ${zin.code}`) : null,
    zin.bron ? el('span', {class: 'bron'}, zin.bron) : null];
}

function blok(kop, ...inhoud) {
  const wat = inhoud.flat().filter(deel => deel !== null && deel !== undefined);
  return wat.length === 0 ? null : el('section', {class: 'blok'}, el('h3', {}, kop), ...wat);
}

/**
 * @param {Object} blad what the program said
 * @param {function(string): void} naarVraag goes to a question
 */
export function toon(blad, naarVraag) {
  const {tekst} = blad;
  const volgende = blad.vooruitblik?.volgende ?? null;
  const vraag = volgende ?? (tekst.vraag && !blad.vooruitblik ? {feit: tekst.vraag.code, vraag: tekst.vraag.tekst} : null);
  vul(vind('adviestekst'),
      tekst.nu.length === 0 ? null : el('section', {class: 'blok nu'}, el('h3', {}, 'Nu'),
          lijst(tekst.nu.map(zin => zin.tekst))),
      el('section', {class: 'blok route'}, el('h3', {}, 'Route'),
          el('p', {class: 'routenaam'}, tekst.route, ' ', el('span', {class: `zekerheid ${tekst.zekerheid}`},
              tekst.zekerheid)),
          tekst.uitleg.map(zin => el('p', {}, zin))),
      blok('Wie', lijst(tekst.deelnemers.map(groep => `${groep.naam}: ${groep.kort.join(', ')}.`))),
      blok('Wat nu', tekst.stappen.map(zin => el('p', {}, zin))),
      blok('Waarom', lijst(tekst.doorslag.map(zin => zin.tekst)), waarom(tekst)),
      vraagblok(tekst, vraag, naarVraag),
      blok('Let op', lijst(tekst.letOp.map(zin => zin.tekst)), tekst.letOp.length === 0 ? null
          : uitklap('Met codes en bronnen', lijst(tekst.letOp.map(metBron)))),
      tekst.aanmelding.length === 0 ? null
          : blok('Aanmelding', uitklap(`Wat nog ontbreekt (${tekst.aanmelding.length})`,
              lijst(tekst.aanmelding.map(zin => zin.tekst)))),
      agenda(blad.advies));
  return vraag;
}

function waarom(tekst) {
  return tekst.waarom.length === 0 ? null : uitklap('Alles waar de route op rust, met bronnen',
      tekst.waarom.map(deel => [deel.kop ? el('p', {class: 'tussenkop'}, deel.kop) : null,
        lijst(deel.zinnen.map(metBron))]).flat());
}

function vraagblok(tekst, vraag, naarVraag) {
  return el('section', {class: 'blok vraagblok'}, el('h3', {}, 'Vraag'),
      vraag ? el('p', {class: 'vraagtekst'}, vraag.vraag) : null,
      vraag ? el('button', {type: 'button', op: {click: () => naarVraag(vraag.feit)}}, 'Beantwoord deze vraag') : null,
      el('p', {}, tekst.vraag && !vraag
          ? 'Wat u nog weet, is gevraagd. Wat nu onbekend is, kan de route nog veranderen.' : tekst.nogTeVragen),
      tekst.openVragen.length < 2 ? null : uitklap(`Alle vragen die nog uitmaken (${tekst.openVragen.length})`,
          el('ul', {class: 'openvragen'}, tekst.openVragen.map(open => el('li', {}, el('button', {type: 'button',
            class: 'link', op: {click: () => naarVraag(open.code)}}, open.tekst))))));
}

/** The first text of each point as it is: what else an agenda holds follows from its own names. */
function agenda(advies) {
  const punten = advies.agenda ?? [];
  if (punten.length === 0) {
    return null;
  }
  return blok('Agenda', uitklap(`Wat er te bespreken is (${punten.length})`, el('ol', {}, punten.map(agendapunt))));
}

function agendapunt(punt) {
  if (typeof punt === 'string') {
    return el('li', {}, punt);
  }
  const teksten = Object.values(punt).filter(waarde => typeof waarde === 'string');
  const lijsten = Object.values(punt).filter(Array.isArray);
  return el('li', {}, teksten[0] ?? '', lijsten.map(een => lijst(een.map(deel =>
    typeof deel === 'string' ? deel : Object.values(deel).find(waarde => typeof waarde === 'string') ?? ''))));
}

/** What is wrong in the case, in the place of the advice. */
export function toonFouten(blad) {
  vul(vind('adviestekst'), el('div', {class: 'melding fout'},
      el('p', {}, 'Over deze casus is geen advies te geven. Verbeter eerst:'), foutenlijst(blad)));
}

/** Each fault with its place. */
export function foutenlijst(blad) {
  return lijst((blad.fouten ?? [{pad: '', melding: blad.melding ?? 'De casus is niet te lezen.'}]).map(fout =>
    [el('code', {}, fout.pad === '' ? 'de hele tekst' : fout.pad), `: ${fout.melding}`
        + (fout.bedoeldeU ? ` Bedoelde u ${fout.bedoeldeU}?` : '')]));
}
