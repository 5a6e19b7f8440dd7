#!/usr/bin/env node
/**
 * gen-articles.mjs — deterministic Markdown article generator (French by default, English on demand).
 *
 * Every word is produced from the small word lists and sentence templates below and from a seeded
 * PRNG, so (lang, seed, scale) always gives the same bytes on every machine; nothing is downloaded.
 *
 * Library use:  import {article} from './gen-articles.mjs';  article({scale: 10, lang: 'fr', seed: 1})
 * CLI use:      node gen-articles.mjs --out DIR [--size 1,10,100] [--lang fr|en] [--seed 1]
 *               node gen-articles.mjs --out DIR --count 1000        # a workspace of 1x articles
 *
 * Scale 1 is about 8 kB / 1,200 words: YAML front matter, one H1, a lead, H2/H3 sections, plain
 * paragraphs, bullet and numbered lists, block quotes, a small code fence and table now and then,
 * inline links, reference links, "(Source : X, 2021)" citations, then a "## Sources" list with link
 * reference definitions. Scale k has about k times the sections and k times the sources.
 */
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const BYTES_PER_SCALE = 8192

/** Small seeded PRNG (mulberry32). */
export function rng(seed) {
  let a = (seed >>> 0) || 1
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const L = {
  fr: {
    org: ['l’Institut des mesures', 'l’Agence du littoral', 'le ministère des Ponts', 'l’Observatoire des prix', 'la Banque des régions', 'le Conseil des eaux', 'l’Office du blé', 'la Fédération des marchés', 'le Laboratoire des sols', 'l’université de Valmont'],
    person: ['Claire Vautrin', 'Marc Delage', 'Inès Bourdet', 'Paul Kervran', 'Nadia Ferrand', 'Hugo Lestrade', 'Anne Maillard', 'Louis Cazaux'],
    place: ['Valmont', 'la vallée de l’Ourse', 'Saint-Aubin', 'le bassin de Morne', 'Port-Lannec', 'la plaine de Courtil', 'Brévent', 'la côte d’Iroise'],
    noun: ['la production de blé', 'le prix du logement', 'la consommation d’eau', 'le trafic fluvial', 'la surface boisée', 'le nombre de chantiers', 'la part des trajets à vélo', 'le budget des écoles', 'la température moyenne', 'la récolte de pommes', 'le chiffre d’affaires des marchés', 'la durée des travaux'],
    up: ['a progressé de', 'a reculé de', 'a augmenté de', 'a diminué de', 's’est stabilisé autour de', 'dépasse désormais'],
    adj: ['durable', 'inattendu', 'fragile', 'mesurable', 'discret', 'coûteux', 'régulier', 'visible'],
    why: ['parce que les relevés ont changé de méthode', 'malgré un hiver très sec', 'après trois années de hausse', 'alors que les effectifs sont restés stables', 'grâce à un entretien plus fréquent des canaux', 'bien que les premières estimations aient été prudentes'],
    unit: ['%', 'millions d’euros', 'tonnes', 'hectares', 'kilomètres', 'emplois', 'degrés'],
    head: ['Ce que disent les chiffres', 'Une hausse qui interroge', 'Le terrain et ses limites', 'Comparer sans confondre', 'Les effets sur la région', 'Qui paie, et combien', 'Une méthode discutée', 'Les prochaines étapes'],
    title: 'Enquête sur', source: 'Source', sources: 'Sources', says: 'explique', according: 'Selon', in: 'En', month: ['janvier', 'mars', 'mai', 'juin', 'septembre', 'novembre'],
    q: ['« ', ' »'], dec: ',', colon: ' : ', pct: ' '
  },
  en: {
    org: ['the Institute of Measures', 'the Coastal Agency', 'the Ministry of Bridges', 'the Price Observatory', 'the Regional Bank', 'the Water Council', 'the Wheat Office', 'the Market Federation', 'the Soil Laboratory', 'Valmont University'],
    person: ['Claire Vautrin', 'Mark Delage', 'Ines Bourdet', 'Paul Kervran', 'Nadia Ferrand', 'Hugo Lestrade', 'Anne Maillard', 'Louis Cazaux'],
    place: ['Valmont', 'the Bear valley', 'Saint Aubin', 'the Morne basin', 'Port Lannec', 'the Courtil plain', 'Brevent', 'the western coast'],
    noun: ['wheat production', 'the price of housing', 'water consumption', 'river traffic', 'the wooded area', 'the number of building sites', 'the share of trips by bicycle', 'the school budget', 'the average temperature', 'the apple harvest', 'the turnover of the markets', 'the duration of the works'],
    up: ['rose by', 'fell by', 'increased by', 'dropped by', 'settled at around', 'now exceeds'],
    adj: ['lasting', 'unexpected', 'fragile', 'measurable', 'discreet', 'costly', 'regular', 'visible'],
    why: ['because the readings changed their method', 'despite a very dry winter', 'after three years of growth', 'while the workforce remained stable', 'thanks to more frequent maintenance of the canals', 'although the first estimates were cautious'],
    unit: ['%', 'million euros', 'tonnes', 'hectares', 'kilometres', 'jobs', 'degrees'],
    head: ['What the figures say', 'A rise that raises questions', 'The ground and its limits', 'Comparing without confusing', 'The effects on the region', 'Who pays, and how much', 'A debated method', 'The next steps'],
    title: 'An inquiry into', source: 'Source', sources: 'Sources', says: 'explains', according: 'According to', in: 'In', month: ['January', 'March', 'May', 'June', 'September', 'November'],
    q: ['“', '”'], dec: '.', colon: ': ', pct: ''
  }
}

const cap = (s) => s.charAt(0).toUpperCase() + s.slice(1)
const bytes = (s) => Buffer.byteLength(s)

/** One article as a string. */
export function article({scale = 1, lang = 'fr', seed = 1} = {}) {
  const w = L[lang]
  const r = rng(seed * 7919 + 17)
  const pick = (a) => a[Math.floor(r() * a.length)]
  const int = (a, b) => a + Math.floor(r() * (b - a + 1))
  const target = scale * BYTES_PER_SCALE
  const nSrc = Math.max(6, Math.round(8 * scale))
  const sources = Array.from({length: nSrc}, (_, i) => ({id: `src-${i + 1}`, org: pick(w.org), year: int(2009, 2024), topic: pick(w.noun)}))
  let srcCursor = 0
  const nextSrc = () => sources[srcCursor++ % nSrc]

  const num = () => {
    const u = pick(w.unit)
    const n = r() < 0.5 ? `${int(1, 98)}${w.dec}${int(1, 9)}` : String(int(2, 980))
    return u === '%' ? `${n}${w.pct}%` : `${n} ${u}`
  }
  const cite = () => {
    const s = nextSrc()
    return ` (${w.source}${w.colon}${cap(s.org)}, ${s.year})`
  }
  const templates = [
    () => `${w.in} ${int(2001, 2024)}, ${pick(w.noun)} ${pick(w.up)} ${num()} ${lang === 'fr' ? 'à' : 'in'} ${pick(w.place)}`,
    () => `${w.according} ${pick(w.org)}, ${pick(w.noun)} ${pick(w.up)} ${num()}, ${pick(w.why)}`,
    () => `${w.q[0]}${cap(pick(w.noun))} ${lang === 'fr' ? 'reste' : 'remains'} ${pick(w.adj)}${w.q[1]}, ${w.says} ${pick(w.person)}, ${lang === 'fr' ? 'de' : 'from'} ${pick(w.org)}`,
    () => `${cap(pick(w.noun))} ${pick(w.up)} **${num()}**, ${pick(w.why)}`,
    () => `${lang === 'fr' ? 'Le phénomène est' : 'The phenomenon is'} *${pick(w.adj)}* ${lang === 'fr' ? 'et concerne surtout' : 'and mostly concerns'} ${pick(w.place)}`,
    () => { const s = nextSrc(); return `${lang === 'fr' ? 'Une note de' : 'A note from'} ${s.org}, [${lang === 'fr' ? 'publiée en' : 'published in'} ${pick(w.month)} ${s.year}][${s.id}], ${lang === 'fr' ? 'chiffre' : 'puts'} ${s.topic} ${lang === 'fr' ? 'à' : 'at'} ${num()}` },
    () => `${lang === 'fr' ? 'Le détail figure dans' : 'The detail is in'} [${lang === 'fr' ? 'le tableau des relevés' : 'the table of readings'}](https://exemple.org/releves/${int(1, 900)}), ${pick(w.why)}`,
    () => `${lang === 'fr' ? 'Or' : 'Yet'}, ${lang === 'fr' ? 'à' : 'in'} ${pick(w.place)}, ${pick(w.noun)} ${lang === 'fr' ? 'ne suit pas' : 'does not follow'} ${pick(w.noun)}${lang === 'fr' ? ' ; ' : '; '}${lang === 'fr' ? 'l’écart atteint' : 'the gap reaches'} ${num()}`,
    () => `${pick(w.person)} ${lang === 'fr' ? 'le confirme' : 'confirms it'}${w.colon}${w.q[0]}${lang === 'fr' ? 'nous avons compté' : 'we counted'} ${int(12, 640)} ${lang === 'fr' ? 'cas en' : 'cases in'} ${int(2, 30)} ${lang === 'fr' ? 'jours' : 'days'}${w.q[1]}`,
    () => `${lang === 'fr' ? 'Faut-il s’en inquiéter' : 'Should we worry about it'}${lang === 'fr' ? ' ?' : '?'} ${lang === 'fr' ? 'La réponse dépend de' : 'The answer depends on'} ${pick(w.noun)}`
  ]
  const sentence = (withCite = r() < 0.28) => pick(templates)() + (withCite ? cite() : '') + '.'
  const paragraph = (n = int(3, 6)) => Array.from({length: n}, () => sentence()).join(' ')
  const item = () => `${cap(pick(w.noun))}${w.colon}${num()}${r() < 0.3 ? cite() : ''}.`
  const extras = [
    () => Array.from({length: int(3, 6)}, () => `- ${item()}`).join('\n'),
    () => Array.from({length: int(3, 5)}, (_, i) => `${i + 1}. ${item()}`).join('\n'),
    () => `> ${sentence(false)}\n>\n> ${sentence(true)}`,
    () => `- ${item()}\n  - ${item()}\n  - ${item()}\n- ${item()}`,
    () => `### ${cap(pick(w.noun))}\n\n${paragraph()}`,
    () => r() < 0.4 ? '```text\n' + `${pick(w.month)} ; ${num()}\n${pick(w.month)} ; ${num()}\n` + '```' : `![${pick(w.noun)}](images/fig-${int(1, 60)}.png)`,
    () => r() < 0.5 ? `| ${cap(pick(w.month))} | ${cap(pick(w.month))} |\n| --- | --- |\n| ${num()} | ${num()} |\n| ${num()} | ${num()} |` : paragraph(2)
  ]

  const topic = pick(w.noun)
  const head = `---\ntitle: "${w.title} ${topic}"\nauthor: ${pick(w.person)}\ndate: ${int(2015, 2024)}-0${int(1, 9)}-1${int(0, 9)}\nlang: ${lang}\ntags: [${pick(w.adj)}, ${pick(w.adj)}]\n---\n\n# ${w.title} ${topic}\n\n${paragraph(4)}\n`
  let tail = `\n## ${w.sources}\n\n`
  tail += sources.map((s, i) => `${i + 1}. ${cap(s.org)}, ${w.q[0]}${cap(s.topic)}${w.q[1]}, ${s.year}, <https://exemple.org/${s.id}>.`).join('\n') + '\n\n'
  tail += sources.map((s) => `[${s.id}]: https://exemple.org/doc/${s.id} "${cap(s.topic)}"`).join('\n') + '\n'

  const parts = [head]
  let size = bytes(head) + bytes(tail)
  let n = 0
  while (size < target) {
    let s = ''
    if (n % 3 === 0) s += `\n## ${w.head[(n / 3) % w.head.length]}${n >= 24 ? ` (${Math.floor(n / 3) + 1})` : ''}\n`
    s += `\n${paragraph()}\n`
    if (n % 2 === 1) s += `\n${pick(extras)()}\n`
    parts.push(s)
    size += bytes(s)
    n++
  }
  return parts.join('') + tail
}

/** Write a folder of `count` 1x articles, in sub-folders of 100; idempotent. Returns the file paths. */
export function writeWorkspace(dir, count, {lang = 'fr'} = {}) {
  const files = []
  for (let i = 0; i < count; i++) {
    const sub = path.join(dir, `lot-${String(Math.floor(i / 100)).padStart(3, '0')}`)
    const f = path.join(sub, `article-${String(i).padStart(5, '0')}.md`)
    files.push(f)
    if (fs.existsSync(f)) continue
    fs.mkdirSync(sub, {recursive: true})
    fs.writeFileSync(f, article({scale: 1, lang, seed: 1000 + i}))
  }
  return files
}

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) {
  const a = process.argv.slice(2)
  const opt = (n, d) => { const i = a.indexOf('--' + n); return i < 0 ? d : a[i + 1] }
  const out = opt('out', 'articles'); const lang = opt('lang', 'fr'); const seed = Number(opt('seed', 1))
  fs.mkdirSync(out, {recursive: true})
  if (opt('count')) {
    console.log(writeWorkspace(out, Number(opt('count')), {lang}).length, 'articles in', out)
  } else {
    for (const s of opt('size', '1,10,100').split(',').map(Number)) {
      const t = article({scale: s, lang, seed}); const f = path.join(out, `article-${lang}-${s}x.md`)
      fs.writeFileSync(f, t)
      console.log(f, bytes(t), 'bytes', t.length, 'UTF-16 units', t.split(/\s+/).length, 'words', t.split('\n').length, 'lines')
    }
  }
}
