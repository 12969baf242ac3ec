import { randomUUID } from 'node:crypto'
import type { RequestContext } from '../context.ts'

/** A write's name: the client's key, its own for each who writes, or one that nobody else has. And who writes. */
export const writeName = (
  { idempotencyKey }: { readonly idempotencyKey?: string | null },
  { viewer }: RequestContext,
): { readonly writeId: string; readonly by: string } => ({
  writeId: idempotencyKey ? `${viewer.name}/${idempotencyKey}` : randomUUID(),
  by: viewer.name,
})
