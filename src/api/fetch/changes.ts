import type { FormattedExecutionResult } from 'graphql'
import { assertRecordId, RECORD_KINDS } from '../../domain/ids.ts'
import { logCursor, logNumberOf } from '../../domain/paging/cursors.ts'
import { CHANGE_KINDS } from '../../domain/vocabulary.ts'
import { badInput } from '../../errors.ts'
import type { AnswerStream } from '../pipeline/event-streams.ts'
import type { Pipeline, PipelineRequest } from '../pipeline/pipeline.ts'
import { allowOrigin } from './cross-origin.ts'
import { eventBody, eventText } from './event-source.ts'
import type { Behind, Handle, HandleOptions } from './handler.ts'
import { faultResponse, refusedRequest, responseOfErrors } from './responses.ts'

/** What an event tells of a change. What has to be read for each event is only told if it is asked for. */
const changes = `subscription Changes($after: String, $filter: ChangeFilter, $contents: Boolean!) {
  changes(after: $after, filter: $filter) {
    cursor id at by kind recordId
    reason @include(if: $contents)
    before @include(if: $contents)
    after @include(if: $contents)
  }
}`

/**
 * The log as server-sent events: each has the number of its entry as its id, so that a reader who connects again goes on by
 * itself. The last event, `end`, says why there are no more; it has no id.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export const changesHandler =
  (behind: Behind): Handle =>
  async (request, options = {}) => {
    const response = await answer(behind, request, options).catch((error: unknown) =>
      faultResponse(error, behind.report),
    )
    allowOrigin(response.headers, request.headers.get('origin'), options.origins ?? [])
    return response
  }

async function answer({ pipeline, viewerOf }: Behind, request: Request, options: HandleOptions) {
  const { method, headers, signal, url } = request
  if (method !== 'GET') return refusedRequest(405, 'Follow the log by GET.', { allow: 'GET' })
  const { caller } = options
  const viewer = options.viewer ?? (await viewerOf(headers.get('authorization') ?? undefined, caller?.isHere))
  const { after, ...variables } = variablesOf(new URL(url).searchParams, headers.get('last-event-id'))
  const asker = { viewer, client: signal, isOwn: true }
  const begin = after ?? (await endOfLog(pipeline, asker))
  if (typeof begin !== 'number') return responseOfErrors(begin)
  const found = await pipeline.stream({
    ...asker,
    caller,
    query: changes,
    variables: { ...variables, after: logCursor(begin) },
  })
  if ('result' in found) return responseOfErrors(found.result)
  return new Response(eventBody(textsOf(found), begin), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Some proxies collect what they pass on.
      'x-accel-buffering': 'no',
    },
  })
}

/** The number of the last entry, or why it cannot be told. */
async function endOfLog(pipeline: Pipeline, asker: Omit<PipelineRequest, 'query'>) {
  const { result } = await pipeline.answer({ ...asker, query: '{ stats { changes } }' })
  const { stats } = (result.data ?? {}) as { readonly stats?: { readonly changes: number } }
  return stats?.changes ?? result
}

const recordKinds = RECORD_KINDS.map((kind) => kind.toUpperCase())

const parameters = ['after', 'kind', 'recordKind', 'record', 'contents']

/** @throws BAD_USER_INPUT for a parameter that is unknown, or whose value is none of those it may have */
function variablesOf(asked: URLSearchParams, lastEventId: string | null) {
  const stranger = [...asked.keys()].find((name) => !parameters.includes(name))
  if (stranger !== undefined)
    throw badInput(stranger, `it is not one of the parameters: ${parameters.join(', ')}.`)
  const contents = asked.get('contents') ?? 'false'
  if (contents !== 'true' && contents !== 'false')
    throw badInput('contents', `write true or false; it is "${contents}".`)
  const list = (name: string, allowed?: readonly string[]) => {
    const given = asked.getAll(name)
    const wrong = given.find((value) => allowed?.includes(value) === false)
    if (wrong !== undefined)
      throw badInput(name, `it is "${wrong.slice(0, 40)}", and may be ${allowed?.join(', ')}.`)
    return given.length > 0 ? given : undefined
  }
  const records = list('record')
  for (const record of records ?? []) assertRecordId(record, 'record')
  return {
    after: placeOf(lastEventId, 'Last-Event-ID') ?? placeOf(asked.get('after'), 'after'),
    filter: {
      kinds: list('kind', CHANGE_KINDS),
      recordKinds: list('recordKind', recordKinds),
      records,
    },
    contents: contents === 'true',
  }
}

/** A place in the log, given by the number of an entry or its cursor. */
function placeOf(given: string | null, argument: string): number | null {
  if (given === null || given === '') return null
  if (/^\d{1,15}$/.test(given)) return Number(given)
  if (/^[-+\d.]/.test(given))
    throw badInput(
      argument,
      `it is "${given.slice(0, 40)}", and has to be the number of an entry, from 0, or a cursor.`,
    )
  return logNumberOf(given, argument)
}

type Told = { readonly changes?: { readonly cursor: string } }

/** The text of each answer. Ending them ends the stream. */
function textsOf(answers: AnswerStream): AsyncIterableIterator<string> {
  return {
    async next() {
      const { done, value } = await answers.next()
      return done ? { done: true, value: undefined } : { done: false, value: textOf(value) }
    },
    async return() {
      await answers.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

function textOf({ data, errors }: FormattedExecutionResult): string {
  const change = (data as Told | undefined | null)?.changes
  if (!change) return eventText({ event: 'end', data: { errors } })
  return eventText({ id: logNumberOf(change.cursor, 'cursor'), data: change })
}
