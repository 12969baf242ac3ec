import { GraphQLError } from 'graphql'
import { badInput, unavailable } from '../../errors.ts'
import type { RequestErrors } from './request-errors.ts'

/** For a door that gives one answer to a request. */
export const onlyAnswers = () =>
  badInput(
    'query',
    'A subscription has many answers: send it over WebSocket (graphql-transport-ws), or follow the log at GET /changes.',
  )

/** For whoever comes while the server ends. */
export const stopping = () => unavailable('The server is stopping. Ask again in a moment.')

/** For a mutation that came by GET. */
export const onlyQueries: RequestErrors = {
  code: 'BAD_REQUEST',
  errors: [new GraphQLError('GET requests only support queries: send a mutation by POST.')],
}
