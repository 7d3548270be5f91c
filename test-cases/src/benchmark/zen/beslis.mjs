// Lets GoRules Zen decide cases and measures it:
//   node beslis.mjs REGELS.json CASUSSEN.jsonl ANTWOORDEN.jsonl SECONDEN
// Writes one answer a line, and prints the time per decision in microseconds as JSON. The clock runs in here, after
// warming up, so that starting node and passing cases between processes cost Zen nothing.

import { readFileSync, writeFileSync } from 'node:fs';
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { Regio } from './regio.mjs';

const NANO_PER_MICRO = 1000;

const [regelpad, casuspad, antwoordpad, seconden] = process.argv.slice(2);
const lees = (pad) => readFileSync(pad, 'utf8');

const engine = new ZenEngine();
const regios = new Map(Object.entries(JSON.parse(lees(regelpad))).map(([naam, regels]) =>
  // As content, a graph is compiled once; as a plain object, its expressions are compiled again for every case.
  [naam, new Regio(regels, engine.createDecision(new ZenDecisionContent(regels.graaf)))]));
const casussen = lees(casuspad).trim().split('\n').map((regel) => JSON.parse(regel));
const beslis = (casus) => regios.get(casus.provincie).beslis(casus);

async function naElkaar() {
  for (const casus of casussen) {
    await beslis(casus);
  }
}

async function tegelijk() {
  await Promise.all(casussen.map(beslis));
}

// Half of the time to warm up, then the median round.
async function meet(ronde) {
  const start = performance.now();
  const tijden = [];
  while (tijden.length === 0 || performance.now() - start < seconden * 1000) {
    const begin = process.hrtime.bigint();
    await ronde();
    tijden.push(Number(process.hrtime.bigint() - begin) / NANO_PER_MICRO / casussen.length);
  }
  const warm = tijden.slice(Math.floor(tijden.length / 2)).sort((een, ander) => een - ander);
  return warm[Math.floor(warm.length / 2)];
}

const antwoorden = [];
for (const casus of casussen) {
  antwoorden.push(JSON.stringify(await beslis(casus)));
}
writeFileSync(antwoordpad, antwoorden.join('\n') + '\n');

const pakket = JSON.parse(lees(new URL('node_modules/@gorules/zen-engine/package.json', import.meta.url)));
console.log(JSON.stringify({
  zen: pakket.version,
  node: process.version,
  microsNaElkaar: await meet(naElkaar),
  microsTegelijk: await meet(tegelijk),
}));
