/**
 * Reads cypher/reads: what can be read of each concept, as the composer joins it (src/queries). A file is blocks that an
 * empty line parts, each of `//` lines with tags and a body, in which `this` is a record of the concept:
 *
 *   // Who said it.
 *   // @neighbours speakers  @to Actor  @order link.position  @link role=link.role
 *   (this)-[link:SAID_BY]->(other:Actor)
 */
import type { TypeDeclaration } from './parse.ts'

/** A tag and its words: `@order link.position`. */
type Tags = ReadonlyMap<string, readonly (readonly string[])[]>

type Block = { readonly tags: Tags; readonly body: string }

/** What a file of cypher/reads says; the composer's `Reads` (src/queries/reads.ts) is its type. */
export type ReadsFile = {
  readonly concept: string
  readonly kinds: readonly string[]
  readonly properties: readonly string[]
  readonly needs: Readonly<Record<string, readonly string[]>>
  readonly neighbours: Readonly<Record<string, object>>
  readonly pages: Readonly<Record<string, object>>
  readonly conditions: Readonly<Record<string, object>>
  readonly with: Readonly<Record<string, string>>
  readonly keys: Readonly<Record<string, string>>
  readonly copies: Readonly<Record<string, readonly string[]>>
}

const known = new Set(
  'concept row kinds needs neighbour neighbours to order link required page of along members path by condition also with key copies'.split(
    ' ',
  ),
)

function blockOf(path: string, text: string): Block {
  const lines = text.split('\n')
  const header = lines.filter((line) => line.startsWith('//'))
  const tags = new Map<string, string[][]>()
  for (const line of header) {
    for (const chunk of line.replace(/^\/\/ ?/, '').split(/\s+(?=@)/)) {
      if (!chunk.startsWith('@')) continue
      const [tag = '', ...words] = chunk.slice(1).trim().split(/\s+/)
      if (!known.has(tag)) throw new Error(`${path}: @${tag} is not known`)
      tags.set(tag, [...(tags.get(tag) ?? []), words])
    }
  }
  return {
    tags,
    body: lines
      .filter((line) => !line.startsWith('//'))
      .join('\n')
      .trim(),
  }
}

const first = ({ tags }: Block, tag: string): string | undefined => tags.get(tag)?.[0]?.[0]
const split = (words: string | undefined) => words?.split('|') ?? []

function neighbourOf(block: Block, isOne: boolean) {
  const links = (block.tags.get('link')?.[0] ?? []).map((word) => word.split('='))
  return {
    to: first(block, 'to'),
    pattern: block.body,
    isOne,
    isRequired: block.tags.has('required'),
    order: first(block, 'order') ?? null,
    link: Object.fromEntries(links),
  }
}

/** What a page's body is: how members are found, the path that is walked, or what else its records must meet. */
const bodyOf = ({ tags }: Block) => (tags.has('members') ? 'members' : tags.has('path') ? 'path' : 'where')

export function parseReads(
  path: string,
  text: string,
  types: ReadonlyMap<string, TypeDeclaration>,
): ReadsFile {
  const [head, ...blocks] = text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => blockOf(path, block))
  const concept = head && first(head, 'concept')
  if (!head || !concept) throw new Error(`${path}: begins with its @concept`)
  const row = types.get(first(head, 'row') ?? '')
  if (!row) throw new Error(`${path}: names the @row that its records are read into`)
  const named = (tag: string, of: (block: Block) => object) =>
    blocks.flatMap((block) => {
      const name = first(block, tag)
      return name === undefined ? [] : [[name, of(block)] as const]
    })
  const conditionOf = (block: Block) => ({
    text: block.body,
    params: [first(block, 'condition'), ...(block.tags.get('also') ?? []).map(([name]) => name)],
    with: first(block, 'with') ?? null,
  })
  return {
    concept,
    kinds: split(first(head, 'kinds')),
    properties: row.fields.filter(({ from }) => from === 'property').map(({ name }) => name),
    needs: Object.fromEntries((head.tags.get('needs') ?? []).map(([name = '', ...words]) => [name, words])),
    neighbours: Object.fromEntries([
      ...named('neighbour', (block) => neighbourOf(block, true)),
      ...named('neighbours', (block) => neighbourOf(block, false)),
    ]),
    pages: Object.fromEntries(
      named('page', (block) => ({
        of: first(block, 'of'),
        along: split(first(block, 'along')),
        ...(block.tags.has('by') ? { by: first(block, 'by') } : {}),
        ...(block.body === '' ? {} : { [bodyOf(block)]: block.body }),
      })),
    ),
    conditions: Object.fromEntries(named('condition', conditionOf)),
    with: Object.fromEntries(
      blocks.flatMap((block) =>
        block.tags.has('condition') || !block.tags.has('with') ? [] : [[first(block, 'with'), block.body]],
      ),
    ),
    keys: Object.fromEntries(
      blocks.flatMap((block) => (block.tags.has('key') ? [[first(block, 'key'), block.body]] : [])),
    ),
    copies: Object.fromEntries(
      (head.tags.get('copies') ?? []).map(([along = '', ...names]) => [along, names]),
    ),
  }
}
