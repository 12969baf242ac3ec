import { local } from '../domain/viewers.ts'
import { examples } from '../generated/shipped.ts'
import type { OnRecord } from '../index.ts'

/**
 * Asks the example questions once, one after the other, and ignores the answers: Neo4j takes up to a second to plan a new
 * query text, which the first to ask should not have to wait for.
 *
 * @returns a function that stops this, and resolves when the last question is answered
 */
export function planExamples({ execute }: Pick<OnRecord, 'execute'>): () => Promise<void> {
  let isStopped = false
  const asked = (async () => {
    for (const query of examples) {
      if (isStopped) return
      await execute({ query }, undefined, local).catch(() => {})
    }
  })()
  return async () => {
    isStopped = true
    await asked
  }
}
