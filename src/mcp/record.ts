import { notFound } from '../errors.ts'
import { ToolRecordDocument, type ToolRecordQuery } from '../generated/tool-operations.ts'
import type { Ask } from './ask.ts'
import { largestResult, type Room, rooms } from './results.ts'
import { receiptsOf } from './shapes/receipt.ts'
import { reportedOf, saidOf } from './shapes/statement.ts'
import { begunWithin, visibleJson } from './visible-json.ts'

/** Every record is a resource, under its id. */
export const recordTemplate = {
  name: 'record',
  title: 'A record by its id',
  uriTemplate: 'on-record://record/{id}',
  description: 'Any record as JSON, or what is left of one that was withdrawn.',
  mimeType: 'application/json',
} as const

const [beforeId = ''] = recordTemplate.uriTemplate.split('{')

/** The id in the URI of a record; null where it is not one. */
export const idInUri = (uri: string): string | null =>
  uri.startsWith(beforeId) ? uri.slice(beforeId.length) : null

/** A record as JSON. @throws NOT_FOUND where there is none */
export async function recordText(id: string, ask: Ask): Promise<string> {
  const { node } = await ask(ToolRecordDocument, { id })
  if (node === null) throw notFound('There is no record with this id. Find ids with the tool search.')
  const texts = rooms.map((room) =>
    visibleJson({ id: node.id, kind: node.__typename, ...shownIn(node, room) }),
  )
  const fits = texts.find((text) => Buffer.byteLength(JSON.stringify(text)) <= largestResult)
  return fits ?? (texts.at(-1) as string)
}

type Found = NonNullable<ToolRecordQuery['node']>

/** What there is to say of a record, in the words of the tools. */
function shownIn(node: Found, room: Room): object {
  switch (node.__typename) {
    case 'Withdrawn':
      return { withdrawnAt: node.withdrawnAt, reason: begunWithin(node.reason, room.bytes) }
    case 'Statement':
      return { ...versionOf(node), ...reportedOf(node, room) }
    case 'StatementRelation': {
      const { relationType, certainty, basis, from, to } = node
      const half = { ...room, receipts: 1 }
      const statements = [reportedOf(from, half), reportedOf(to, half)]
      return {
        ...versionOf(node),
        relationType,
        certainty,
        basis: begunWithin(basis, room.bytes),
        statements,
      }
    }
    case 'Attribution':
      return {
        ...versionOf(node),
        statement: saidOf(node.statement, room),
        receipts: receiptsOf(node, room.bytes).slice(0, room.receipts),
      }
    case 'Evidence':
      return { ...versionOf(node), receipts: receiptsOf(node, room.bytes).slice(0, room.receipts) }
    default:
      return plainOf(node, room)
  }
}

const versionOf = ({ revision, updatedAt }: { readonly revision: number; readonly updatedAt: string }) => ({
  revision,
  updatedAt,
})

/** Texts that a record has, as far as there is room for them, and its other fields as they are. */
function plainOf(node: Found, { receipts, bytes }: Room): object {
  const fields = Object.entries(node).map(([name, value]) => {
    if (name === 'evidence' && 'evidence' in node)
      return ['receipts', node.evidence.flatMap((each) => receiptsOf(each, bytes)).slice(0, receipts)]
    return [
      name,
      typeof value === 'string' && name !== 'id' && name !== 'url' ? begunWithin(value, bytes) : value,
    ]
  })
  const { __typename: _, ...shown } = Object.fromEntries(fields.filter(([, value]) => value !== null))
  return shown
}
