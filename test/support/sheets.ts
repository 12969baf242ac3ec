import { cellText } from '../../src/domain/texts/csv.ts'
import { randomOf } from '../bundle/slips.ts'

/**
 * Spreadsheets as people have them, made anew from a seed: of the shape, the size and the vices of two real data sets, and of
 * none of their words.
 */

const syllables = 'ba den fol gar hes jim kor lan mir nor pel quin ros sal tor ull ven wick yor zan'.split(
  ' ',
)
const firstNames = (
  'Ada Boris Clara Dmytro Elena Farid Greta Hugo Ioana José Kateryna Lech Mária Nadia Oleh Petra Quentin Rosa Sven ' +
  'Tomáš Ursula Viktor Wanda Xenia Yusuf Zofia Amélie Bruno Celia Duncan Esther Fatima Gideon Hanna Ingrid Jakub'
).split(' ')
const words = (
  'the gate harbour council winter bridge people money school water taxes never again tomorrow promise vote every family ' +
  'street because without another question answer record nobody thinks believes percent million years since first'
).split(' ')

/** A whole number from 0 up to, and without, another. */
type Random = (below: number) => number

function below(seed: number): Random {
  const random = randomOf(seed)
  return (limit) => Math.floor(random() * limit)
}

const capital = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`
const sentence = (random: Random, length: number) =>
  `${capital(Array.from({ length }, () => words[random(words.length)]).join(' '))}.`

/** A surname that differs from those of other numbers by more than a slip. */
function surname(number: number): string {
  const digits = [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400) % 20]
  const [a = 0, b = 0, c = 0] = digits
  // The sum is a check: to change one syllable changes another.
  return capital([a, b, c, (a * 7 + b * 3 + c) % 20].map((digit) => syllables[digit]).join(''))
}

const personName = (number: number): string =>
  `${firstNames[(number * 7) % firstNames.length]} ${surname(number)}`

/** A name with one of the vices of spreadsheets, which make no other name of it. */
function spelt(name: string, random: Random): string {
  const vices = [
    () => name.replace(' ', '\u00A0'),
    () => name.toUpperCase(),
    () => name.replace(' ', '  '),
    () => name.normalize('NFD'),
    () => name.normalize('NFD').replace(/\p{M}/gu, ''),
    () => `${name} `,
  ]
  return random(20) === 0 ? (vices[random(vices.length)]?.() ?? name) : name
}

export type Sheet = { readonly text: string; readonly rows: number; readonly names: number }

/** Lines of debates: an id, who speaks, the debate, its day and the words, with quotations inside, repeats and long turns. */
export function debateLines(rows = 23_501, speakers = 42): Sheet {
  const random = below(2024)
  const lines = ['line_id,speaker,debate,date,speech']
  for (let at = 0; at < rows; at += 1) {
    const debate = Math.floor((at * 44) / rows)
    const day = new Date(Date.UTC(1988 + debate, (debate * 5) % 12, 1 + ((debate * 11) % 28)))
    const cells = [
      String(at + 1),
      // The first lines name each speaker once.
      spelt(personName(at < speakers ? at : random(speakers)), random),
      `Debate ${debate + 1} in ${capital(words[debate % words.length] ?? '')}`,
      day.toISOString().slice(0, 10),
      speech(random),
    ]
    lines.push(cells.map(cellText).join(','))
  }
  return { text: `${lines.join('\r\n')}\r\n`, rows, names: speakers }
}

function speech(random: Random): string {
  const kind = random(60)
  if (kind < 4) return 'Thank you.'
  if (kind === 4) return `${sentence(random, 4)} I said "${sentence(random, 3)}" and left.`
  if (kind === 5) return Array.from({ length: 30 }, () => sentence(random, 14)).join(' ')
  if (kind === 6) return `${sentence(random, 6)}\n${sentence(random, 8)}`
  return Array.from({ length: 1 + random(5) }, () => sentence(random, 5 + random(16))).join(' ')
}

/** Days as the rated claims have them, as various hands write them. */
const dayFormats: readonly ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  (year, month, day) => `${year}-${two(month)}-${two(day)} 00:00:00`,
  (year, month, day) => `${month}/${day}/${year}`,
  (year, month, day) => `${monthNames[month - 1]} ${day}, ${year}`,
  (year, month, day) => String(25_569 + Date.UTC(year, month - 1, day) / 86_400_000),
]
const monthNames =
  'January February March April May June July August September October November December'.split(' ')
const two = (number: number) => String(number).padStart(2, '0')

/** The columns of `ratedClaims`, which has no header. */
export const claimColumns = 'id,-,text,-,speaker,role,-,-,title,date'

/**
 * Claims that were rated: tabs between cells, no header, plain marks, empty cells, and what was said in the raters' words: id,
 * label, statement, subject, speaker, job, state, party, context, day.
 */
export function ratedClaims(rows = 12_836, speakers = 3_300): Sheet {
  const random = below(2017)
  const labels = ['true', 'mostly-true', 'half-true', 'barely-true', 'false', 'pants-fire']
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = dayFormats[random(12) < 8 ? 0 : random(dayFormats.length)]
    const said = sentence(random, 6 + random(9))
    const claim = random(50) === 0 ? `"${said}` : random(40) === 0 ? `${said} He calls it "a gate".` : said
    return [
      `${at + 1}.json`,
      labels[random(labels.length)],
      claim,
      words[random(words.length)],
      spelt(personName(at < speakers ? at : Math.floor(random(speakers) * (random(1_000) / 1_000))), random),
      random(4) === 0 ? '' : 'State representative',
      random(5) === 0 ? '' : 'Ember',
      random(2) === 0 ? 'north' : 'none',
      `an interview, no. ${random(4_000)}`,
      random(10) === 0 ? '' : day?.(2007 + random(10), 1 + random(12), 1 + random(28)),
    ].join('\t')
  })
  return { text: `${lines.join('\n')}\n`, rows, names: speakers }
}
