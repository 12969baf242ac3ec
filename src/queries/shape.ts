import { isObject } from '../domain/objects.ts'
import type { ListWanted, PageAsk, PageWanted, Question, Wanted, WantedOf } from './question.ts'
import { type RecordType, recordTypes } from './reads.ts'

/**
 * Everything in a question that its text depends on, which is all but the values. Questions of one shape share a text
 * and a reader.
 */
export function shapeOf(question: Question): string {
  if (question.root === 'records') return `records ${ofShape(question.of)}`
  if (question.root === 'found') return `found ${question.by.name} ${ofShape(question.of)}`
  if ('lists' in question) return `${question.root} ${question.lists.map(listShape).join(' ')}`
  const by = question.root === 'groups' ? question.by.join() : ''
  return `${question.root} ${by} ${listShape(question)}`
}

function listShape({ from, page }: ListWanted): string {
  const label = 'label' in from ? from.label : ''
  return `${Object.keys(from)[0]} ${label} ${pageShape(page)}`
}

const ofShape = (of: WantedOf): string =>
  alike(of)
    .map(({ types, wanted }) => `${types.join('|')}${wantedShape(wanted)}`)
    .join(' ')

type Alike = readonly { readonly types: readonly RecordType[]; readonly wanted: Wanted }[]

const known = new WeakMap<WantedOf, Alike>()

/** Groups the types that share a selection, which is one object and is composed once. */
export function alike(of: WantedOf): Alike {
  const groups = known.get(of) ?? grouped(of)
  known.set(of, groups)
  return groups
}

function grouped(of: WantedOf): Alike {
  const groups = new Map<Wanted, RecordType[]>()
  for (const type of recordTypes) {
    const wanted = of[type]
    if (wanted) groups.set(wanted, [...(groups.get(wanted) ?? []), type])
  }
  return [...groups].map(([wanted, types]) => ({ types, wanted }))
}

const wantedShape = ({ fields, neighbours, pages }: Wanted): string =>
  `{${fields.join(',')};${neighbours.map(({ name, of, links }) => `${name}${links ? `<${links.join()}>` : ''}(${ofShape(of)})`).join(',')};${pages.map(pageShape).join(',')}}`

function pageShape({ of, along, path, by, members, where, ask, rows, counted }: PageWanted): string {
  const how = [
    of,
    along.join('|'),
    path ?? '',
    by ?? '',
    members ?? '',
    where ?? '',
    ask.order,
    ask.property,
    runsShape(ask),
    conditionNames(ask),
  ]
  return `[${how.join(' ')} ${rows ? ofShape(rows) : '-'} ${counted ?? ''}]`
}

const runsShape = (ask: PageAsk) => (isBySpan(ask) ? 'spans' : isWhole(ask) ? 'whole' : 'part')

/** Whether the runs divide the dates by class, or there are none; otherwise there is a single run over all of them. */
export const isBySpan = ({ runs }: PageAsk): boolean => runs.length !== 1 || runs[0]?.span != null

/** Whether the only run includes all keys. */
export const isWhole = (ask: PageAsk): boolean =>
  !isBySpan(ask) && ask.runs[0]?.floor === '' && ask.runs[0].ceiling === '~'

/** The names of the given conditions in a fixed order, with those of an attribution nested in theirs. */
const conditionNames = ({ conditions }: PageAsk): string => (conditions ? `?${givenShape(conditions)}` : '')

const givenShape = (conditions: Readonly<Record<string, unknown>>): string =>
  givenConditions(conditions)
    .map(([name, value]) => (isObject(value) ? `${name}(${givenShape(value)})` : name))
    .join(',')

export const givenConditions = (conditions: Readonly<Record<string, unknown>>) =>
  Object.entries(conditions).filter(([, value]) => value !== null && value !== undefined)

/**
 * The pages of a question in the order in which they are composed; a page's parameters are numbered by its place in it.
 */
export function pagesIn(question: Question): PageWanted[] {
  if ('of' in question) return pagesOf(question.of)
  return listsIn(question).flatMap(({ page }) => pagesWithin(page))
}

/** The lists that a question is about: none if it is about records. */
export function listsIn(question: Question): readonly ListWanted[] {
  if ('of' in question) return []
  return 'lists' in question ? question.lists : [question]
}

const pagesWithin = (page: PageWanted): PageWanted[] => [page, ...(page.rows ? pagesOf(page.rows) : [])]

const pagesOf = (of: WantedOf): PageWanted[] =>
  alike(of).flatMap(({ wanted }) => [
    ...wanted.neighbours.flatMap((each) => pagesOf(each.of)),
    ...wanted.pages.flatMap(pagesWithin),
  ])
