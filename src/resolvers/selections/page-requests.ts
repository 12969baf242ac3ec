import { type MaybePromise, whenThere } from '../../domain/async/maybe-promise.ts'
import { valueIn } from '../../domain/concepts/references.ts'
import { pageArguments } from '../../domain/paging/pages.ts'
import type { RecordType } from '../../queries/reads.ts'
import type { RequestRecords } from '../../records/context.ts'
import { type AttributionsArgs, attributionRequest } from '../../records/pages/attributions.ts'
import { type DisputesArgs, disputeRequest } from '../../records/pages/disputes.ts'
import { type EventsArgs, eventRequest } from '../../records/pages/events.ts'
import { checkFilter, heldConditions, type RangeArgument } from '../../records/pages/filters.ts'
import { type Listing, listingOf } from '../../records/pages/listing.ts'
import { inOrder, type PageRequest } from '../../records/pages/requests.ts'
import { type SourcesArgs, sourceRequest } from '../../records/pages/sources.ts'
import { type StatementOrder, statementsUnderRequest } from '../../records/pages/statements.ts'

/** A field's page: what is listed, and which part of it. */
export type PageAsked = { readonly listing: Listing; readonly request: PageRequest }

/** The name under which a page is read with its parent: the field with its arguments. */
export const partName = (field: string, args: object): string => `${field} ${JSON.stringify(args)}`

type Paged = { readonly first?: number | null; readonly after?: string | null }
/** `never`, since each function takes the arguments of its own field. */
type RequestOf = (records: RequestRecords, args: never) => MaybePromise<PageRequest>

const byId = (args: Paged) => pageArguments(args, { order: 'ID' })

const byAssessedAt = (_records: RequestRecords, args: Paged) =>
  inOrder(pageArguments(args, { order: 'ASSESSED_AT_DESC' }), 'desc')

/** The request for a page of each concept, from its field's arguments. */
const requests: Readonly<Record<string, RequestOf>> = {
  Statement: (records, args: Paged & { readonly orderBy?: StatementOrder | null }) =>
    statementsUnderRequest(records, {
      ...args,
      page: pageArguments(args, { order: args.orderBy ?? 'SAID_AT_DESC' }),
    }),
  Event: (records, args: Paged & EventsArgs) =>
    eventRequest(records, {
      ...args,
      page: pageArguments(args, { order: args.orderBy ?? 'STARTED_AT_DESC' }),
    }),
  Source: (records, args: Paged & SourcesArgs) =>
    sourceRequest(records, {
      ...args,
      page: pageArguments(args, { order: args.orderBy ?? 'PUBLISHED_AT_DESC' }),
    }),
  Attribution: (records, args: Paged & AttributionsArgs) =>
    attributionRequest(records, { ...args, page: byId(args) }),
  Participation: (_records, { roles, ...args }: Paged & { readonly roles?: readonly string[] | null }) =>
    inOrder(byId(args), 'asc', { roles }),
  Membership: (_records, { at, certainty, ...args }: Paged & HeldArgs) =>
    inOrder(byId(args), 'asc', heldConditions(at, certainty, 'at')),
  Assessment: byAssessedAt,
  ReliabilityGrade: byAssessedAt,
  Place: (_records, args: Paged) => inOrder(byId(args), 'asc'),
  Judgement: (_records, args: Paged) => inOrder(byId(args), 'asc'),
  Evidence: (
    _records,
    { verification, ...args }: Paged & { readonly verification?: readonly string[] | null },
  ) => inOrder(byId(args), 'asc', { verification }),
  Actor: (_records, args: Paged) => inOrder(pageArguments(args, { order: 'NAME_ASC' }), 'asc'),
  disputes: (records, args: Paged & DisputesArgs) =>
    disputeRequest(records, {
      ...args,
      page: pageArguments(args, { order: args.orderBy ?? 'LAST_SAID_DESC' }),
    }),
  relations: (_records, { types, ...args }: Paged & RelationsArgs) => inOrder(byId(args), 'asc', { types }),
}

type HeldArgs = { readonly at?: string | null; readonly certainty?: RangeArgument['certainty'] }

type RelationsArgs = {
  readonly types?: readonly string[] | null
  readonly direction?: keyof typeof directions | null
}

/** A statement's relations, by direction. Those that hold both ways are in either. */
const directions = {
  BOTH: ['RELATES_FROM', 'RELATES_TO'],
  OUTGOING: ['RELATES_FROM', 'HOLDS_BOTH_WAYS'],
  INCOMING: ['RELATES_TO', 'HOLDS_BOTH_WAYS'],
} as const

/**
 * The page that a field asks for, after looking up what its arguments need.
 *
 * @throws BAD_USER_INPUT for arguments that are invalid
 */
export function pageAsked(
  records: RequestRecords,
  concept: RecordType,
  field: string,
  args: object,
): MaybePromise<PageAsked> {
  const listing = listingOf({ concept }, field)
  for (const list of ['roles', 'types', 'verification']) {
    if (list in args) checkFilter({ [list]: valueIn(args, list) }, field)
  }
  const request = requests[field] ?? requests[listing.of]
  if (!request) throw new Error(`${concept}.${field} has no request`)
  const { direction } = args as RelationsArgs
  const along = field === 'relations' ? directions[direction ?? 'BOTH'] : listing.along
  return whenThere(request(records, args as never), (asked) => ({
    listing: { ...listing, along },
    request: asked,
  }))
}
