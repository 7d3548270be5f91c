// The case that is on the page. It is nowhere else: not in the address, not in the history, not in the browser's storage.

export const casus = {
  kenmerk: 'PROEF-1',
  provincie: '',
  peildatum: '',
  /** JA or NEE by fact; what is not there was not answered. */
  feiten: new Map(),
  /** The facts that nobody knew. */
  nietGeweten: new Set(),
  nodig: new Set(),
  lopendeOverleggen: new Set(),
  tellers: new Map(),
};

/** What was answered, the last one last: to go back to. */
export const eerder = [];

/** The case as the JSON of the contract, with what this questionnaire asks. */
export function alsJson(vragenlijst) {
  const json = {kenmerk: casus.kenmerk, provincie: casus.provincie};
  if (casus.peildatum) {
    json.peildatum = casus.peildatum;
  }
  json.feiten = {};
  for (const {feit} of vragenlijst.feiten) {
    if (casus.feiten.has(feit)) {
      json.feiten[feit] = casus.feiten.get(feit);
    }
  }
  for (const naam of ['nodig', 'lopendeOverleggen']) {
    const codes = vragenlijst[naam].map(een => een.code).filter(code => casus[naam].has(code));
    if (codes.length > 0) {
      json[naam] = codes;
    }
  }
  for (const {code} of vragenlijst.tellers) {
    if (casus.tellers.get(code)) {
      json[code] = casus.tellers.get(code);
    }
  }
  return json;
}

/** Takes a case over that the program has read. */
export function neem(json) {
  casus.kenmerk = json.kenmerk;
  casus.provincie = json.provincie;
  casus.peildatum = json.peildatum ?? '';
  casus.feiten = new Map(Object.entries(json.feiten ?? {}).filter(([, antwoord]) => antwoord !== 'ONBEKEND'));
  casus.nietGeweten = new Set(Object.entries(json.feiten ?? {}).filter(([, antwoord]) => antwoord === 'ONBEKEND')
      .map(([feit]) => feit));
  casus.nodig = new Set(json.nodig ?? []);
  casus.lopendeOverleggen = new Set(json.lopendeOverleggen ?? []);
  casus.tellers = new Map(Object.entries(json).filter(([, waarde]) => typeof waarde === 'number'));
  eerder.length = 0;
}

/** Whether there is anything to lose. */
export function isLeeg() {
  return casus.feiten.size === 0 && casus.nietGeweten.size === 0;
}

/** @param {string} antwoord JA, NEE or ONBEKEND */
export function antwoord(feit, antwoord) {
  if (antwoord === 'ONBEKEND') {
    casus.feiten.delete(feit);
    casus.nietGeweten.add(feit);
  } else {
    casus.nietGeweten.delete(feit);
    casus.feiten.set(feit, antwoord);
  }
  const plaats = eerder.indexOf(feit);
  if (plaats >= 0) {
    eerder.splice(plaats, 1);
  }
  eerder.push(feit);
}

/** What was answered to this question; null when nothing was. */
export function gegeven(feit) {
  return casus.feiten.get(feit) ?? (casus.nietGeweten.has(feit) ? 'ONBEKEND' : null);
}
