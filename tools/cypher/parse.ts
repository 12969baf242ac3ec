/**
 * Reads one annotated Cypher file: a header of `//` lines, then the body.
 *
 *   // What the query is for, in a sentence.
 *   // @query statementsRelated
 *   // @mode read   @returns many   @variant order desc|asc
 *   // @param  limit  int
 *   // @row    key    string
 *
 * `@each links.type A|B=X:Y` gives the values of a field of a parameter's rows that the text writes as a label or a type,
 * `<link.type>`: the rows of one query may have different ones.
 *
 * `@touches $rows.id related` says in which parameters and fields of its rows a query that writes has the ids of the
 * records that it writes: their nodes, names or relationships away from them. A backup that is being taken reads those again.
 * `none` is for queries that only lock or write no records, `offline` for those of migrations and restores, beside which
 * nobody backs up.
 *
 * `@finds record` names the variable of the record that each row is about: the composer reads more of it (src/queries).
 *
 * Fields are `name type`, a type being string, int, float, boolean or a type declared in a row file,
 * with `[]` for a list and `?` for a value that may be null. The idea is pgtyped's and sqlc's: the query
 * file is the source of truth, its types are generated, committed and compared.
 */
export type Field = { readonly name: string; readonly type: string }
/** A variant's values, by the name each goes by: `desc|asc`, or `Person=Entity:Actor:Person` where the text differs. */
export type Variant = { readonly name: string; readonly values: ReadonlyMap<string, string> }

/** The values of a field of the rows that a parameter lists, and the labels or the type that each is written as. */
export type Each = {
  readonly list: string
  readonly field: string
  readonly values: ReadonlyMap<string, string>
}

/** A type declared with `@type`: its fields, in order; `label` and `part` fields are no plain properties. */
export type TypeField = Field & { readonly from: 'property' | 'label' | 'part' }
export type TypeDeclaration = {
  readonly name: string
  readonly description: string
  readonly fields: readonly TypeField[]
}

export type QueryFile = {
  readonly path: string
  readonly name: string
  readonly description: string
  readonly mode: string
  readonly returns: string
  readonly variants: readonly Variant[]
  readonly each: Each | null
  readonly params: readonly Field[]
  readonly rows: readonly Field[]
  readonly touches: readonly string[]
  readonly finds: string | null
  readonly body: string
}

type Tag = { readonly tag: string; readonly words: readonly string[] }

export const isEmbedded = (path: string) => path.endsWith('.embedded.cypher')

/** The header's tags, its prose and the body of a file. */
function split(text: string): { prose: string; tags: Tag[]; body: string } {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const header = (end < 0 ? lines : lines.slice(0, end)).map((line) => line.replace(/^\/\/ ?/, ''))
  const prose: string[] = []
  const tags: Tag[] = []
  for (const line of header) {
    if (!line.startsWith('@')) {
      prose.push(line)
      continue
    }
    for (const chunk of line.split(/\s+(?=@)/)) {
      const [tag = '', ...words] = chunk.trim().split(/\s+/)
      tags.push({ tag: tag.slice(1), words })
    }
  }
  return { prose: prose.join(' ').trim(), tags, body: end < 0 ? '' : lines.slice(end).join('\n').trim() }
}

/** The type declarations of a row file (`cypher/<concept>/row.cypher`), which has no body. */
export function parseTypes(path: string, text: string): TypeDeclaration[] {
  const types: { name: string; description: string; fields: TypeField[] }[] = []
  for (const { tag, words } of split(text).tags) {
    const [first = '', second = ''] = words
    if (tag === 'type') types.push({ name: first, description: words.slice(1).join(' '), fields: [] })
    else if (tag === 'field' || tag === 'label' || tag === 'part') {
      const from = tag === 'field' ? 'property' : tag
      types.at(-1)?.fields.push({ name: first, type: second, from })
    } else throw new Error(`${path}: @${tag} does not belong in a file of types`)
  }
  return types
}

const only = (path: string, tags: readonly Tag[], tag: string): string => {
  const [found, more] = tags.filter((candidate) => candidate.tag === tag)
  if (!found?.words[0] || more) throw new Error(`${path}: needs exactly one @${tag}`)
  return found.words[0]
}

const fields = (tags: readonly Tag[], tag: string): Field[] =>
  tags.filter((each) => each.tag === tag).map(({ words: [name = '', type = ''] }) => ({ name, type }))

const namedValues = (values: string) =>
  new Map(
    values.split('|').map((value) => {
      const [name = '', text = name] = value.split('=')
      return [name, text]
    }),
  )

function eachOf(path: string, tags: readonly Tag[]): Each | null {
  const [found] = tags.filter(({ tag }) => tag === 'each')
  if (found === undefined) return null
  const [place = '', values = ''] = found.words
  const [list, field] = place.split('.')
  if (!list || !field || !values) throw new Error(`${path}: @each needs a list.field and its values`)
  return { list, field, values: namedValues(values) }
}

/** Where a query has the ids of the records that it writes. */
function touchesOf(path: string, mode: string, tags: readonly Tag[]): readonly string[] {
  const [found, more] = tags.filter(({ tag }) => tag === 'touches')
  if (mode === 'read' ? found !== undefined : !found?.words[0] || more !== undefined)
    throw new Error(`${path}: a query needs one @touches if it writes, and none if it only reads`)
  const places = found?.words ?? []
  return ['none', 'offline'].includes(places.join()) ? [] : places
}

const known = new Set(['query', 'mode', 'returns', 'touches', 'variant', 'each', 'param', 'row', 'finds'])

export function parseQuery(path: string, text: string): QueryFile {
  const { prose, tags, body } = split(text)
  const stranger = tags.find(({ tag }) => !known.has(tag))
  if (stranger) throw new Error(`${path}: @${stranger.tag} is not known`)
  if (!prose) throw new Error(`${path}: the header needs a sentence that says what the query is for`)
  const mode = only(path, tags, 'mode')
  const returns = only(path, tags, 'returns')
  if (!['read', 'write'].includes(mode)) throw new Error(`${path}: @mode is read or write`)
  if (!['many', 'one', 'maybeOne', 'none'].includes(returns)) throw new Error(`${path}: unknown @returns`)
  return {
    path,
    name: only(path, tags, 'query'),
    description: prose,
    mode,
    returns,
    variants: tags
      .filter(({ tag }) => tag === 'variant')
      .map(({ words: [name = '', values = ''] }) => ({ name, values: namedValues(values) })),
    each: eachOf(path, tags),
    params: fields(tags, 'param'),
    rows: fields(tags, 'row'),
    touches: touchesOf(path, mode, tags),
    finds: tags.find(({ tag }) => tag === 'finds')?.words[0] ?? null,
    body,
  }
}
