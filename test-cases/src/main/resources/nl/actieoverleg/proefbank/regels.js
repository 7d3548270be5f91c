// Rules in a text field: what is wrong with them, what a change does, and saving them.

import {el, lijst, vind, vul} from './dom.js';
import {vraag} from './dienst.js';
import {maakEditor} from './editor.js';
import {toonVerschil} from './verschil.js';

/** How long nobody types before the rules are looked at. */
const RUST = 700;

let pagina = null;
/** What the program says of the folder; null until someone looks at the rules. */
let map = null;
/** By path: the text as it was opened, its fingerprint, and the text as it is now. */
const bestanden = new Map();
let open = '';
let editor = null;
let meldingen = [];
let wekker = 0;
let beurt = 0;
let vergeleken = false;

/** @param {Object} wat what the page can do for this part */
export function begin(wat) {
  pagina = wat;
}

/** Whether there are changes that were not saved. */
export function isGewijzigd() {
  return gewijzigd().length > 0;
}

function gewijzigd() {
  return [...bestanden].filter(([, bestand]) => bestand.tekst !== bestand.geopend)
      .map(([pad, bestand]) => ({pad, tekst: bestand.tekst, vingerafdruk: bestand.vingerafdruk}));
}

/** Shows this file, or the one that was open. */
export async function toon(pad) {
  try {
    if (map === null) {
      map = await vraag('/api/regels');
      teken();
    }
    await opent(map.bestanden.includes(pad) ? pad : open || map.bestanden.find(een => een.endsWith('.drl')));
  } catch (fout) {
    pagina.storing(fout.message);
  }
}

function teken() {
  editor = maakEditor('regeltekst', 'De tekst van het bestand', bijTypen);
  vul(vind('regels'),
      el('p', {class: 'inleiding'}, map.bewaren ? 'U werkt in de map ' : 'U ziet ', map.bewaren ? el('code', {}, map.naam)
          : map.naam, '.', map.bewaren ? ' Bekijk eerst wat een wijziging doet, en bewaar daarna.'
          : ' U kunt een wijziging proberen, maar niet bewaren. Wilt u bewaren? Zet de regels in een map met ',
      map.bewaren ? null : el('code', {}, 'regels uitpakken MAP'), map.bewaren ? null : ' en start met ',
      map.bewaren ? null : el('code', {}, 'proefbank --regels MAP'), map.bewaren ? null : '.'),
      el('div', {class: 'regelbank'},
          el('div', {class: 'bestandkeuze'},
              el('label', {for: 'bestand'}, 'Bestand'),
              el('select', {id: 'bestand', autocomplete: 'off',
                op: {change: ({target}) => { location.hash = `#regels/${target.value}`; }}}),
              el('span', {id: 'gewijzigd', class: 'uitleg', role: 'status'})),
          editor.element,
          el('div', {class: 'knoppen'},
              el('button', {type: 'button', id: 'vergelijk', op: {click: vergelijk}}, 'Toon wat dit verandert'),
              el('button', {type: 'button', id: 'bewaar', disabled: true, op: {click: bewaar}}, 'Bewaar in de map'),
              el('button', {type: 'button', id: 'herstel', class: 'tweede', disabled: true, op: {click: herstel}},
                  'Maak ongedaan')),
          el('div', {id: 'regeluitslag', role: 'status'}),
          el('section', {'aria-labelledby': 'kop-controle'}, el('h3', {id: 'kop-controle'}, 'Controle'),
              el('div', {id: 'controle', 'aria-live': 'polite'}, el('p', {}, 'De regels worden gecontroleerd.')))),
      el('div', {id: 'verschil'}));
}

async function opent(pad) {
  open = pad;
  if (!bestanden.has(pad)) {
    await haalOp(pad);
  }
  editor.zet(bestanden.get(pad).tekst);
  tekenKeuze();
  toonMeldingen();
  plan(0);
}

async function haalOp(pad) {
  const {tekst, vingerafdruk} = await vraag('/api/regels/bestand', {pad});
  bestanden.set(pad, {geopend: tekst, tekst, vingerafdruk});
}

function tekenKeuze() {
  const modules = new Map();
  for (const pad of map.bestanden) {
    const module = pad.split('/')[0];
    modules.set(module, [...(modules.get(module) ?? []), pad]);
  }
  const fouten = new Set(meldingen.filter(een => een.ernst === 'FOUT').map(een => een.bestand));
  vul(vind('bestand'), [...modules].map(([module, paden]) => el('optgroup', {label: module}, paden.map(pad =>
    el('option', {value: pad, selected: pad === open}, pad.split('/').pop()
        + (gewijzigd().some(een => een.pad === pad) ? ' (gewijzigd)' : '') + (fouten.has(pad) ? ' (fout)' : ''))))));
  vind('bestand').value = open;
  const aantal = gewijzigd().length;
  vind('gewijzigd').textContent = aantal === 0 ? '' : aantal === 1 ? 'Eén bestand is gewijzigd en nog niet bewaard.'
    : `${aantal} bestanden zijn gewijzigd en nog niet bewaard.`;
  vind('bewaar').disabled = !map.bewaren || aantal === 0;
  vind('herstel').disabled = aantal === 0;
}

function bijTypen(tekst) {
  const was = isGewijzigd();
  bestanden.get(open).tekst = tekst;
  if (was !== isGewijzigd() || vergeleken) {
    tekenKeuze();
  }
  if (vergeleken) {
    vergeleken = false;
    vul(vind('verschil'));
  }
  vul(vind('regeluitslag'));
  plan(RUST);
}

/** Has the rules looked at, when nobody types for so long. */
function plan(rust) {
  clearTimeout(wekker);
  wekker = setTimeout(controleer, rust);
}

async function controleer() {
  const ditmaal = ++beurt;
  try {
    const controle = await vraag('/api/regels/controleer', {bestanden: gewijzigd()});
    if (ditmaal === beurt) {
      toonControle(controle.meldingen);
    }
  } catch (fout) {
    if (ditmaal === beurt) {
      vul(vind('controle'), el('p', {class: 'melding fout'}, fout.message));
    }
  }
}

function toonControle(nieuw) {
  meldingen = nieuw;
  tekenKeuze();
  toonMeldingen();
}

function toonMeldingen() {
  editor.merk(meldingen.filter(een => een.bestand === open));
  if (meldingen.length === 0) {
    vul(vind('controle'), el('p', {class: 'melding goed'}, 'De regels kloppen.'));
    return;
  }
  const fouten = meldingen.filter(een => een.ernst === 'FOUT').length;
  vul(vind('controle'),
      el('p', {}, fouten === 0 ? 'De regels kloppen. Let wel op:' : fouten === 1
        ? 'Er is één fout. Tot die weg is, zijn deze regels niet te bewaren.'
        : `Er zijn ${fouten} fouten. Tot die weg zijn, zijn deze regels niet te bewaren.`),
      el('ul', {class: 'meldingen'}, meldingen.map(een => el('li', {class: een.ernst},
          el('button', {type: 'button', class: 'link', op: {click: () => naar(een)}},
              `${een.ernst === 'FOUT' ? 'Fout' : 'Let op'}: ${een.bestand.split('/').pop()}`
              + (een.regelnummer ? `, regelnummer ${een.regelnummer}` : '') + (een.kolom ? `, kolom ${een.kolom}` : '')),
          een.regel ? el('code', {class: 'bronregel'}, een.regel.trim()) : null,
          el('p', {}, een.melding), el('p', {class: 'remedie'}, een.remedie)))));
}

async function naar(melding) {
  if (melding.bestand !== open && map.bestanden.includes(melding.bestand)) {
    history.pushState(null, '', `#regels/${melding.bestand}`);
    await opent(melding.bestand);
  }
  editor.ga(melding.regelnummer ?? 1, melding.kolom ?? 1);
}

async function vergelijk() {
  const knop = vind('vergelijk');
  knop.disabled = true;
  vul(vind('regeluitslag'), el('p', {}, 'Alle mogelijke casussen worden bekeken…'));
  try {
    const wijzigingen = gewijzigd();
    const uitslag = await vraag('/api/regels/vergelijk', {bestanden: wijzigingen, ...pagina.huidig()});
    vul(vind('regeluitslag'));
    vergeleken = true;
    toonVerschil(vind('verschil'), uitslag, pagina.openCasus);
    vind('kop-verschil').focus();
  } catch (fout) {
    meld(fout);
  } finally {
    knop.disabled = false;
  }
}

async function bewaar() {
  const wijzigingen = gewijzigd();
  vind('bewaar').disabled = true;
  vul(vind('regeluitslag'), el('p', {}, 'De regels worden gecontroleerd en bewaard…'));
  try {
    const {vingerafdrukken} = await vraag('/api/regels/bewaar', {bestanden: wijzigingen});
    for (const {pad, tekst} of wijzigingen) {
      const bestand = bestanden.get(pad);
      bestand.geopend = tekst;
      bestand.vingerafdruk = vingerafdrukken[pad];
    }
    vul(vind('regeluitslag'), el('p', {class: 'melding goed'}, wijzigingen.length === 1
      ? 'Het bestand is bewaard. De adviezen op deze pagina volgen nu deze regels.'
      : 'De bestanden zijn bewaard. De adviezen op deze pagina volgen nu deze regels.'));
    tekenKeuze();
    plan(0);
    pagina.naBewaren();
  } catch (fout) {
    meld(fout);
    tekenKeuze();
  }
}

function meld(fout) {
  if (fout.blad?.meldingen) {
    toonControle(fout.blad.meldingen);
  }
  const botsingen = fout.blad?.botsingen ?? [];
  vul(vind('regeluitslag'), el('div', {class: 'melding fout'}, el('p', {}, fout.message),
      lijst(botsingen.map(pad => el('code', {}, pad))),
      botsingen.length === 0 ? null : el('p', {}, 'Uw tekst staat hier nog. Kopieer wat u wilt houden. Neem daarna over '
          + 'wat er nu in de map staat, en breng uw wijziging daarin opnieuw aan.'),
      botsingen.length === 0 ? null : el('button', {type: 'button', op: {click: () => neemOver(botsingen)}},
          'Neem over wat er nu staat')));
}

async function neemOver(paden) {
  try {
    for (const pad of paden) {
      await haalOp(pad);
    }
    vul(vind('regeluitslag'));
    await opent(paden.includes(open) ? open : paden[0]);
    pagina.naBewaren();
  } catch (fout) {
    meld(fout);
  }
}

function herstel() {
  for (const bestand of bestanden.values()) {
    bestand.tekst = bestand.geopend;
  }
  vul(vind('regeluitslag'), el('p', {}, 'De wijzigingen zijn ongedaan gemaakt.'));
  vul(vind('verschil'));
  vergeleken = false;
  opent(open);
  vind('regeltekst').focus();
}

/** What was compared was about another case. */
export function casusIsAnders() {
  if (vergeleken) {
    vergeleken = false;
    vul(vind('verschil'));
  }
}
