// Narrows down the cases and keeps the choice in the address. Without this script everything can be read as well.
(function () {
  'use strict';

  const formulier = document.getElementById('filter');
  const telling = document.getElementById('telling');
  const niets = document.getElementById('niets');
  const overzicht = document.getElementById('overzicht');
  const casussen = Array.from(document.querySelectorAll('details.casus'));
  const rijen = Array.from(overzicht.querySelectorAll('tr[data-casus]'));
  const velden = ['zoek', 'provincie', 'route', 'zekerheid', 'uitslag', 'regel', 'regelstand'];
  const teksten = new Map();

  /** What a case can be found by: its title, its story and its advice, not the whole meetlat. */
  function tekst(casus) {
    if (!teksten.has(casus)) {
      const delen = [casus.querySelector('summary'), ...casus.querySelectorAll('.doorzoek')];
      teksten.set(casus, plat(delen.map((deel) => deel.textContent).join(' ')));
    }
    return teksten.get(casus);
  }

  function plat(woorden) {
    return woorden.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  }

  /** By number of a case how a rule stands there; null when no rule is chosen. */
  function perRegel(keuze, stand) {
    const regel = keuze && document.querySelector('details.regel[data-regel="' + CSS.escape(keuze) + '"]');
    if (!regel) {
      return null;
    }
    const standen = new Map();
    const zet = (nummers, woorden) => nummers.split(' ').filter(Boolean).forEach((een) => standen.set(een, woorden));
    if (stand) {
      zet(regel.dataset.net, 'De regel mist precies één voorwaarde.');
    }
    if (stand !== 'net') {
      zet(regel.dataset.wel, 'De regel geldt.');
    }
    return standen;
  }

  function keuze() {
    return new Map(velden.map((naam) => [naam, formulier.elements[naam].value.trim()]).filter((een) => een[1]));
  }

  function pasToe() {
    const gekozen = keuze();
    const woorden = plat(gekozen.get('zoek') || '').split(/\s+/).filter(Boolean);
    const standen = perRegel(gekozen.get('regel'), gekozen.get('regelstand'));
    const zichtbaar = new Set();
    casussen.forEach((casus) => {
      const past = ['provincie', 'route', 'zekerheid', 'uitslag']
          .every((naam) => !gekozen.has(naam) || casus.dataset[naam] === gekozen.get(naam))
          && (!standen || standen.has(casus.dataset.casus))
          && woorden.every((woord) => tekst(casus).includes(woord));
      casus.hidden = !past;
      if (past) {
        zichtbaar.add(casus.dataset.casus);
      }
      toonStand(casus, standen && standen.get(casus.dataset.casus));
    });
    rijen.forEach((rij) => { rij.hidden = !zichtbaar.has(rij.dataset.casus); });
    overzicht.querySelectorAll('tbody').forEach((groep) => {
      groep.hidden = !groep.querySelector('tr[data-casus]:not([hidden])');
    });
    formulier.elements.regelstand.disabled = !gekozen.has('regel');
    niets.hidden = zichtbaar.size > 0;
    telling.textContent = zichtbaar.size === casussen.length ? 'Alle ' + casussen.length + ' casussen staan hier.'
        : zichtbaar.size + ' van ' + casussen.length + ' casussen.';
  }

  function toonStand(casus, woorden) {
    const oud = casus.querySelector('.beslist');
    if (oud) {
      oud.remove();
    }
    if (woorden) {
      const nieuw = document.createElement('span');
      nieuw.className = 'beslist';
      nieuw.textContent = woorden;
      casus.querySelector('summary').append(nieuw);
    }
  }

  function schrijfAdres() {
    const adres = '#' + new URLSearchParams(Array.from(keuze())).toString();
    history.replaceState(null, '', adres === '#' ? location.pathname + location.search : adres);
  }

  function kies(gevraagd) {
    velden.forEach((naam) => { formulier.elements[naam].value = gevraagd.get(naam) || ''; });
    pasToe();
  }

  /** What the address asks for: a choice of cases, or a place on the page, which has to be in sight. */
  function volgAdres() {
    const adres = location.hash.slice(1);
    if (adres.includes('=')) {
      kies(new URLSearchParams(adres));
      const kop = document.getElementById('kop-casussen');
      kop.scrollIntoView();
      kop.focus({preventScroll: true});
      return;
    }
    const doel = adres && document.getElementById(adres);
    const uitklap = doel && doel.closest('details');
    if (!telling.textContent) {
      pasToe();
    }
    if (uitklap) {
      if (uitklap.hidden) {
        kies(new URLSearchParams());
      }
      uitklap.open = true;
      uitklap.scrollIntoView();
      uitklap.querySelector('summary').focus({preventScroll: true});
    } else if (!adres) {
      kies(new URLSearchParams());
    }
  }

  function klap(open) {
    casussen.filter((casus) => !casus.hidden).forEach((casus) => { casus.open = open; });
  }

  document.querySelectorAll('[data-keuze]').forEach((plek) => {
    const link = document.createElement('a');
    link.href = '#' + plek.dataset.keuze;
    link.textContent = plek.textContent;
    link.className = plek.className;
    if (!plek.classList.contains('met-script')) {
      link.setAttribute('aria-label', plek.textContent + ': toon deze casussen');
    }
    plek.replaceWith(link);
  });
  document.querySelectorAll('.met-script').forEach((deel) => { deel.hidden = false; });

  let wacht;
  formulier.addEventListener('input', (gebeurtenis) => {
    clearTimeout(wacht);
    wacht = setTimeout(() => {
      pasToe();
      schrijfAdres();
    }, gebeurtenis.target.name === 'zoek' ? 250 : 0);
  });
  formulier.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
  formulier.addEventListener('reset', () => setTimeout(() => {
    pasToe();
    schrijfAdres();
  }));
  document.getElementById('openklappen').addEventListener('click', () => klap(true));
  document.getElementById('dichtklappen').addEventListener('click', () => klap(false));
  addEventListener('hashchange', volgAdres);

  // For browsers whose style sheets cannot open what is closed.
  let geopend = [];
  addEventListener('beforeprint', () => {
    geopend = Array.from(document.querySelectorAll('details.casus, details.mee'))
        .filter((een) => !een.open && !een.closest('[hidden]'));
    geopend.forEach((een) => { een.open = true; });
  });
  addEventListener('afterprint', () => geopend.forEach((een) => { een.open = false; }));

  volgAdres();
}());
