/**
 * Reads cypher/migrations: `NNNN-name.cypher`, and `NNNN-name.embedded.cypher` where the engines differ. A line
 * `// @data NAME` names what else is done then: data that are rewritten by a function of that name.
 */
import { isEmbedded } from './parse.ts'

export type Migration = {
  readonly number: number
  readonly name: string
  /** The function that rewrites data after the statements; null where none does. */
  readonly data: string | null
  readonly statements: Readonly<Record<'neo4j' | 'embedded', readonly string[]>>
}

const statementsIn = (text: string) =>
  text
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')

export function migrationsIn(files: ReadonlyMap<string, string>): Migration[] {
  const shared = [...files].filter(([path]) => !isEmbedded(path))
  return shared
    .map(([path, text]) => {
      const match = /(\d{4})-([a-z0-9-]+)\.cypher$/.exec(path)
      if (!match) throw new Error(`${path}: a migration is named NNNN-name.cypher`)
      const embedded = files.get(path.replace(/\.cypher$/, '.embedded.cypher')) ?? text
      return {
        number: Number(match[1]),
        name: match[2] ?? '',
        data: /^\/\/ @data ([a-z-]+)$/m.exec(text)?.[1] ?? null,
        statements: { neo4j: statementsIn(text), embedded: statementsIn(embedded) },
      }
    })
    .sort((a, b) => a.number - b.number)
}
