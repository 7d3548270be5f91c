// One region: from a case by name to what the decision graph reads, and from its answer to the decision.

const GEWOON = 'GEWOON';
const SOORTEN = ['DIRECT', GEWOON, 'LAATSTE_REDMIDDEL'];

export class Regio {
  constructor(regels, besluit) {
    this.regels = regels;
    this.besluit = besluit;
    this.feitIndex = new Map(regels.vragen.map((feit, index) => [feit, index]));
    this.tellerIndex = new Map(regels.tellers.map((teller, index) => [teller, index]));
  }

  async beslis(casus) {
    const invoer = this.#invoer(casus);
    const { result } = await this.besluit.evaluate(invoer);
    const uitkomsten = this.#uitkomsten(result);
    const ingangen = uitkomsten.slice(this.regels.criteria);
    return { route: this.#route(casus, ingangen), criteria: uitkomsten.slice(0, this.regels.criteria), ingangen };
  }

  // Zen knows no third value: unknown is read as no (zeker) and as yes (mogelijk), both in one evaluation.
  #invoer(casus) {
    const zeker = new Array(this.feitIndex.size).fill(false);
    const mogelijk = new Array(this.feitIndex.size).fill(true);
    for (const [feit, antwoord] of Object.entries(casus.feiten)) {
      const index = this.feitIndex.get(feit);
      zeker[index] = antwoord === 'JA';
      mogelijk[index] = antwoord !== 'NEE';
    }
    const tellers = new Array(this.tellerIndex.size).fill(0);
    for (const [teller, aantal] of Object.entries(casus.tellers)) {
      tellers[this.tellerIndex.get(teller)] = aantal;
    }
    return { zeker, mogelijk, tellers, dag: casus.dag };
  }

  #uitkomsten(antwoord) {
    const aantal = this.regels.criteria + this.regels.ingangen.length;
    let { zeker, mogelijk } = antwoord;
    if (Array.isArray(antwoord)) { // A table lists the rows that match: first those of what is certain.
      zeker = new Array(aantal).fill(false);
      mogelijk = new Array(aantal).fill(false);
      for (const { rij } of antwoord) {
        (rij < aantal ? zeker : mogelijk)[rij % aantal] = true;
      }
    }
    return zeker.map((ja, index) => (ja ? 'JA' : mogelijk[index] ? 'ONBEKEND' : 'NEE'));
  }

  // The order and the route, as our engine too derives them outside the rules.
  #route(casus, past) {
    const { ingangen, poort } = this.regels;
    for (const index of this.#volgorde(casus)) {
      if (past[index] === 'JA') {
        return ingangen[index].overleg;
      }
    }
    if (past.includes('ONBEKEND')) {
      return 'NADERE_INFORMATIE';
    }
    return casus.feiten[poort] === 'NEE' ? 'GEEN_OVERLEG_NODIG' : 'GEEN_PASSEND_OVERLEG';
  }

  #volgorde(casus) {
    const { ingangen, volgorde, behoeften } = this.regels;
    const basis = ingangen.map((_, index) => index);
    if (casus.feiten[volgorde] !== 'NEE' || (casus.lopend.length === 0 && casus.nodig.length === 0)) {
      return basis;
    }
    const nodig = casus.nodig.map((behoefte) => behoeften[behoefte]);
    const achter = ({ soort, overleg }, voorop) => (soort === GEWOON && voorop.includes(overleg) ? 0 : 1);
    const plaats = basis.map((index) => {
      const ingang = ingangen[index];
      return SOORTEN.indexOf(ingang.soort) * 4 + achter(ingang, casus.lopend) * 2 + achter(ingang, nodig);
    });
    return basis.sort((een, ander) => plaats[een] - plaats[ander]); // Stable: equals keep the base order.
  }
}
