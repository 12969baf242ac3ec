import { normal } from './normal.ts'

type Keyed = { readonly id: string; readonly key: string }

/** What the peer tells of an event's statements in two lists, as the page that was asked for: each once, the newest first. */
export function mergedPage(event: unknown, limit: number): unknown[] {
  const { statementsAbout, statementsMadeAt } = normal(event) as {
    readonly statementsAbout: readonly Keyed[]
    readonly statementsMadeAt: readonly Keyed[]
  }
  const byId = new Map([...statementsAbout, ...statementsMadeAt].map((each) => [each.id, each]))
  return [...byId.values()]
    .sort((a, b) => (a.key > b.key ? -1 : 1))
    .slice(0, limit)
    .map(({ key: _key, ...statement }) => statement)
}
