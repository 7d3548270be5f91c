// Asks the program on this machine, with the key that stood in the address of the page.

const SLEUTEL = 'sleutel';

/** What the program says is wrong; "blad" is all that it said. */
export class Foutmelding extends Error {
  constructor(status, blad) {
    super(blad.melding ?? 'De proefbank antwoordde niet goed.');
    this.status = status;
    this.blad = blad;
  }
}

/** Takes the key out of the address, so that it is not on the screen; whether there was one. This tab keeps it. */
export function neemSleutel() {
  const [, sleutel] = location.hash.match(/^#sleutel=([\w-]+)$/) ?? [];
  if (sleutel === undefined) {
    return false;
  }
  sessionStorage.setItem(SLEUTEL, sleutel);
  history.replaceState(null, '', location.pathname);
  return true;
}

/** @param {string|Object} inhoud a text goes as it is */
export async function vraag(pad, inhoud = {}) {
  let antwoord;
  let blad;
  try {
    antwoord = await fetch(pad, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Proefbank-Sleutel': sessionStorage.getItem(SLEUTEL) ?? ''},
      body: typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud),
      cache: 'no-store',
      credentials: 'omit',
    });
    blad = await antwoord.json();
  } catch {
    throw new Foutmelding(0, {melding: 'De proefbank is gestopt of niet te bereiken. Start hem opnieuw met: proefbank. '
        + 'Wat u hier invulde, staat er nog zolang u deze pagina open laat.'});
  }
  if (!antwoord.ok) {
    throw new Foutmelding(antwoord.status, blad);
  }
  return blad;
}
