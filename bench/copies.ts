import { cpus } from 'node:os'
import { alikeTexts } from '../src/domain/copies/alike-texts.ts'
import { sharedWording } from '../src/domain/copies/shared-wording.ts'
import { ownWords, shinglesOf } from '../src/domain/copies/shingles.ts'
import { type Sketch, sketchOf } from '../src/domain/copies/sketches.ts'
import { copying } from '../test/domain/copies/articles.ts'
import { writeSection } from './sections.ts'

/**
 * `npm run bench -- copies`: how long it takes to find the copies among 10,000 texts, and whether they are found (decision 55).
 * The texts are made of words drawn at random, the frequent ones as often as in English; of every ten, one is a copy of
 * another, made in one of six ways.
 */
const [texts, words, vocabulary] = [10_000, 450, 20_000]

/** Numbers from 0 to 1 that are the same in each run. @see https://prng.di.unimi.it (a linear congruential one is enough) */
let state = 1
const draw = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}

/** Zipf's law: the word of rank n is drawn about 1/n times as often as the first. */
const word = () => `w${Math.floor(vocabulary ** draw()).toString(36)}`

const sentence = () => `${Array.from({ length: 18 }, word).join(' ')}.`
const paragraph = () => Array.from({ length: 5 }, sentence).join(' ')
const article = () => Array.from({ length: words / 90 }, paragraph).join('\n\n')

/** Copies that are a part of a longer text stand between texts of their own. */
const ways = [
  copying.verbatim,
  copying['under a new headline'],
  copying.trimmed,
  copying['in another order'],
  (text: string) => text.replace(/\S+/g, (each) => (draw() < 0.08 ? word() : each)),
  (text: string) => [article(), text, article()].join('\n\n'),
]
const given = new Map<string, string>()
const copies = new Map<string, string>()
for (let index = 0; index < texts; index += 1) {
  const id = `text-${String(index).padStart(5, '0')}`
  const isCopy = index % 10 === 9
  const original = `text-${String(index - 1).padStart(5, '0')}`
  const way = ways[Math.floor(index / 10) % ways.length] ?? String
  given.set(id, isCopy ? way(given.get(original) ?? '') : article())
  if (isCopy) copies.set(id, original)
}

const clock = () => {
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(cpu)
    return { wall: (performance.now() - began) / 1_000, cpu: (user + system) / 1_000_000 }
  }
}

const whole = clock()
const sketching = clock()
const sketches = new Map<string, Sketch>()
for (const [id, text] of given) {
  const sketch = sketchOf(shinglesOf(ownWords(text)))
  if (sketch !== null) sketches.set(id, sketch)
}
const sketched = sketching()
const pairing = clock()
const pairs = alikeTexts(sketches)
const paired = pairing()
const comparing = clock()
const found = pairs.filter(({ ids: [one, other] }) => {
  const [first, second] = [given.get(one) ?? '', given.get(other) ?? '']
  return sharedWording(ownWords(first), ownWords(second)) !== null
})
const compared = comparing()
const all = whole()

const known = found.filter(({ ids: [one, other] }) => copies.get(other) === one)
const seconds = ({ wall, cpu }: typeof all) => `${wall.toFixed(1)} | ${cpu.toFixed(1)}`
writeSection(
  'Copies among texts',
  `By \`npm run bench -- copies\`: ${texts.toLocaleString('en')} texts of about ${words} words, on ${cpus().length} cores, of which one is used. Of ${copies.size} copies
${known.length} were found, and ${found.length - known.length} pairs that are none.

| | seconds | of the processor |
| --- | ---: | ---: |
| Words, shingles and sketches of all | ${seconds(sketched)} |
| Pairs that seem alike: ${pairs.length.toLocaleString('en')} | ${seconds(paired)} |
| Their texts compared | ${seconds(compared)} |
| **All** | **${all.wall.toFixed(1)}** | **${all.cpu.toFixed(1)}** |`,
)
