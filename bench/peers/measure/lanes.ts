import type { Driver } from 'neo4j-driver'
import { normal } from '../operations/normal.ts'
import type { Data, Operation, Request } from '../operations/operation.ts'
import { type ServerProcess, startNaive, startOwn, startPeer } from '../servers/processes.ts'
import { queryOf, runBare } from './bolt.ts'
import { poster } from './http-client.ts'
import type { OwnTexts } from './own-texts.ts'
import { naiveTexts, peerTexts } from './peer-texts.ts'
import type { Rounds } from './recorded.ts'

/** Whoever answers. */
export const LANES = ['own', 'list', 'connection', 'texts', 'by-hand', 'naive'] as const
export type LaneName = (typeof LANES)[number]

export const laneTitles: Readonly<Record<LaneName, string>> = {
  own: 'On Record',
  list: '@neo4j/graphql, lists',
  connection: '@neo4j/graphql, connections',
  texts: 'On Record’s texts, bare driver',
  'by-hand': 'hand-written texts, bare driver',
  naive: 'naive resolvers',
}

export type Lane = {
  readonly name: LaneName
  /** Makes what answers one operation once. The answer is not read: that is a client's work. */
  ask(operation: Operation): () => Promise<unknown>
  /** An answer in the form in which those of all lanes compare; null where it is no answer but a part of one. */
  readonly read: ((operation: Operation, answer: unknown) => unknown) | null
  /** What is asked of Neo4j for it. */
  texts(operation: Operation): Promise<Rounds>
  stop(): Promise<void>
}

export type Around = { readonly uri: string; readonly driver: Driver; readonly own: OwnTexts }

/** Starts what answers a lane. */
export async function openLane(name: LaneName, around: Around): Promise<Lane> {
  const { driver, own, uri } = around
  if (name === 'texts') return textsLane(driver, own)
  if (name === 'by-hand') return byHandLane(driver)
  if (name === 'own')
    return overHttp(name, await startOwn(uri), (operation) => operation.own, await ownRecording(own))
  if (name === 'naive') {
    const requestOf = ({ own: request, naiveVariables }: Operation) => ({
      ...request,
      variables: naiveVariables ?? request.variables,
    })
    return overHttp(name, await startNaive(uri), requestOf, await naiveTexts(driver))
  }
  return overHttp(name, await startPeer(uri), (operation) => operation[name], await peerTexts(driver))
}

function overHttp(
  name: LaneName,
  server: ServerProcess,
  requestOf: (operation: Operation) => Request,
  recording: (request: Request) => Promise<Rounds>,
): Lane {
  const post = poster(server.url)
  return {
    name,
    ask(operation) {
      const { query, variables } = requestOf(operation)
      const body = JSON.stringify({ query, variables })
      return () => post(body)
    },
    read(operation, answer) {
      const { data } = JSON.parse(String(answer)) as { readonly data: Data }
      return normal(requestOf(operation).answer(data), 'nodes')
    },
    texts: (operation) => recording(requestOf(operation)),
    stop: server.stop,
  }
}

function byHandLane(driver: Driver): Lane {
  return {
    name: 'by-hand',
    ask({ byHand }) {
      const query = queryOf(byHand)
      return () => runBare(driver, query)
    },
    read: ({ byHand }, answer) => normal(byHand.answer(answer as unknown[][]), 'nodes'),
    texts: async ({ byHand }) => [[queryOf(byHand)]],
    stop: async () => {},
  }
}

/** What this server asks, asked again without it: round after round, and all of a round at once. */
async function textsLane(driver: Driver, own: OwnTexts): Promise<Lane> {
  const recording = await ownRecording(own)
  const recorded = new Map<Operation, Rounds>()
  return {
    name: 'texts',
    ask: (operation) => async () => {
      const rounds = recorded.get(operation) ?? (await recording(operation.own))
      recorded.set(operation, rounds)
      for (const round of rounds) await Promise.all(round.map((query) => runBare(driver, query)))
    },
    read: null,
    texts: (operation) => recording(operation.own),
    stop: async () => {},
  }
}

const ownRecording = async (own: OwnTexts) => async (request: Pick<Request, 'query' | 'variables'>) => {
  own.take()
  await own.execute(request.query, request.variables)
  return own.take()
}
