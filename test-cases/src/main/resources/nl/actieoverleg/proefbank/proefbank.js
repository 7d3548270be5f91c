// Starts the page, and keeps its parts in step: which part is shown, and the advice after every answer.

import {el, vind, vul} from './dom.js';
import {neemSleutel, vraag} from './dienst.js';
import {alsJson, casus, isLeeg, neem} from './casus.js';
import * as vragen from './vragen.js';
import * as advies from './advies.js';
import {toonMeetlat, toonVooruitblik} from './meetlat.js';
import * as regels from './regels.js';

const DELEN = ['vragen', 'meetlat', 'vooruitblik', 'json', 'regels'];
const TITEL = document.title;

let begin = null;
/** The last answer of the program that was about the case as it is. */
let blad = null;
let volgende = null;
let beurt = 0;

function vragenlijst() {
  return begin.provincies.find(provincie => provincie.code === casus.provincie).vragenlijst;
}

/** The case as it is, for who wants to do something with it. */
function huidig() {
  return {casus: alsJson(vragenlijst()), nietGeweten: [...casus.nietGeweten]};
}

/** Tells which fields of the case are wrong, and takes it back when they no longer are. */
function merkFouteVelden(fouten) {
  for (const veld of document.querySelectorAll('#kenmerk, #peildatum, .tellers input')) {
    const pad = `/${veld.id.replace('teller-', '')}`;
    if (fouten.some(fout => fout.pad === pad)) {
      veld.setAttribute('aria-invalid', 'true');
    } else {
      veld.removeAttribute('aria-invalid');
    }
  }
}

/** Asks advice on the case as it is; an answer that comes too late is not shown. */
async function vraagAdvies() {
  const ditmaal = ++beurt;
  try {
    const nieuw = await vraag('/api/advies', huidig());
    if (ditmaal === beurt) {
      storing(null);
      merkFouteVelden([]);
      blad = nieuw;
      toonAdvies();
    }
  } catch (fout) {
    if (ditmaal === beurt) {
      toonFout(fout);
    }
  }
}

function toonFout(fout) {
  if (fout.status === 422) {
    storing(null);
    blad = null;
    merkFouteVelden(fout.blad.fouten ?? []);
    advies.toonFouten(fout.blad);
    zeg('Over deze casus is geen advies te geven.');
    balk('Geen advies', 'de casus heeft een fout');
    vragen.merk(null, []);
  } else {
    storing(fout.message);
  }
}

function storing(tekst) {
  vind('storing').hidden = tekst === null;
  vind('storing').textContent = tekst ?? '';
}

function toonAdvies() {
  const open = advies.toon(blad, naarVraag);
  volgende = open ? open.feit : null;
  const sprong = vragen.merk(volgende, blad.tekst.openVragen.map(een => een.code));
  toonMeetlat(blad, begin.overleggen[casus.provincie]);
  toonVooruitblik(blad, naarVraag);
  if (document.activeElement !== vind('json-in')) {
    vind('json-in').value = blad.casusJson;
  }
  vind('json-uit').value = JSON.stringify(blad.advies, null, 2);
  balk(blad.tekst.route, blad.tekst.zekerheid);
  vind('balk').classList.toggle('urgent', blad.tekst.nu.length > 0);
  vind('balk-vraag').disabled = volgende === null;
  zeg([...blad.tekst.nu.map(zin => zin.tekst), `Route: ${blad.tekst.route}, ${blad.tekst.zekerheid}.`,
    blad.tekst.nogTeVragen].join(' '));
  if (sprong) {
    if (volgende) {
      vragen.ga(volgende);
    } else {
      naarAdvies();
    }
  }
  regels.casusIsAnders();
}

function balk(route, zekerheid) {
  vind('balk-route').textContent = route;
  vind('balk-zekerheid').textContent = zekerheid;
}

/** What a screen reader says by itself; the same again is not said again. */
function zeg(tekst) {
  if (vind('voorgelezen').textContent !== tekst) {
    vind('voorgelezen').textContent = tekst;
  }
}

function naarVraag(feit) {
  if (deel() !== 'vragen') {
    location.hash = '#vragen';
    toonDeel();
  }
  vragen.ga(feit);
}

function naarAdvies() {
  vind('kop-advies').focus({preventScroll: true});
  vind('advies').scrollIntoView({block: 'nearest', behavior: 'instant'});
}

function tekenCasus() {
  vind('provincie').value = casus.provincie;
  vind('kenmerk').value = casus.kenmerk;
  vind('peildatum').value = casus.peildatum;
  vragen.teken(vragenlijst(), vraagAdvies);
  vraagAdvies();
}

/** The part that the address names. Of a case nothing stands in it. */
function deel() {
  const naam = decodeURIComponent(location.hash.slice(1)).split('/')[0];
  return DELEN.includes(naam) ? naam : null;
}

function toonDeel() {
  const nu = deel() ?? (location.hash === '' ? DELEN[0] : document.body.dataset.deel ?? DELEN[0]);
  const anders = nu !== document.body.dataset.deel;
  document.body.dataset.deel = nu;
  for (const naam of DELEN) {
    vind(`deel-${naam}`).hidden = naam !== nu;
  }
  for (const link of document.querySelectorAll('nav a')) {
    if (link.hash === `#${nu}`) {
      link.setAttribute('aria-current', 'page');
      document.title = `${link.textContent} – ${TITEL}`;
    } else {
      link.removeAttribute('aria-current');
    }
  }
  if (nu === 'regels') {
    regels.toon(decodeURIComponent(location.hash.slice(1)).split('/').slice(1).join('/'));
  }
  return anders;
}

/** A new key in the address, of a program that was started again, is for the case as it is. */
function bijAdres() {
  if (neemSleutel()) {
    toonDeel();
    vraagAdvies();
    return;
  }
  if (toonDeel()) {
    window.scrollTo({top: 0, behavior: 'instant'});
    vind(`kop-${document.body.dataset.deel}`).focus({preventScroll: true});
  }
}

function luister() {
  window.addEventListener('hashchange', bijAdres);
  window.addEventListener('beforeunload', gebeurtenis => {
    if (!isLeeg() || regels.isGewijzigd()) {
      gebeurtenis.preventDefault();
    }
  });
  vind('casusformulier').addEventListener('submit', gebeurtenis => gebeurtenis.preventDefault());
  vind('provincie').addEventListener('change', ({target}) => {
    casus.provincie = target.value;
    tekenCasus();
  });
  vind('kenmerk').addEventListener('input', ({target}) => {
    casus.kenmerk = target.value;
    vraagAdvies();
  });
  vind('peildatum').addEventListener('input', ({target}) => {
    casus.peildatum = target.value;
    vraagAdvies();
  });
  vind('voorbeeld').addEventListener('change', ({target}) => {
    const voorbeeld = begin.voorbeelden.find(een => een.naam === target.value);
    neem(voorbeeld ? voorbeeld.casus : {kenmerk: 'PROEF-1', provincie: casus.provincie});
    tekenCasus();
  });
  vind('balk-advies').addEventListener('click', naarAdvies);
  vind('balk-vraag').addEventListener('click', () => naarVraag(volgende));
  vind('jsonformulier').addEventListener('submit', neemJson);
  vind('json-kopieer').addEventListener('click', async () => {
    await navigator.clipboard.writeText(vind('json-uit').value);
    zeg('Het advies is gekopieerd.');
  });
}

async function neemJson(gebeurtenis) {
  gebeurtenis.preventDefault();
  try {
    neem(await vraag('/api/casus', vind('json-in').value));
    vul(vind('json-fouten'), el('p', {class: 'melding goed'}, 'De casus is overgenomen.'));
    vind('voorbeeld').value = '';
    tekenCasus();
  } catch (fout) {
    vul(vind('json-fouten'), el('div', {class: 'melding fout'}, advies.foutenlijst(fout.blad)));
  }
}

/** Opens a case, of an example or of a comparison of rules. */
function openCasus(json) {
  neem(json);
  vind('voorbeeld').value = '';
  tekenCasus();
  location.hash = '#vragen';
}

async function start() {
  neemSleutel();
  try {
    begin = await vraag('/api/begin');
  } catch (fout) {
    storing(fout.message);
    window.addEventListener('hashchange', start, {once: true});
    return;
  }
  storing(null);
  vul(vind('provincie'), begin.provincies.map(een => el('option', {value: een.code}, een.naam)));
  vind('voorbeeld').append(...begin.provincies.map(provincie => el('optgroup', {label: provincie.naam},
      begin.voorbeelden.filter(een => een.casus.provincie === provincie.code)
          .map(een => el('option', {value: een.naam}, een.titel)))));
  casus.provincie = begin.provincies[0].code;
  regels.begin({huidig, openCasus, storing, naBewaren: herlaad});
  luister();
  toonDeel();
  tekenCasus();
}

/** The rules are others now: so may be the questions and the texts. */
async function herlaad() {
  begin = await vraag('/api/begin');
  tekenCasus();
}

start();
