import type { GraphiQLProps } from 'graphiql'
import type { GraphQLSchema } from 'graphql'
import { type Answer, ask, type Operation } from './asking.ts'
import { follow, isSubscription } from './following.ts'
import { type AnswerGraph, graphOf } from './graph/answer-graph.ts'
import { keepDrawing } from './graph/drawings.ts'
import { markedQuestion } from './graph/marked-question.ts'
import { withoutMarks } from './graph/marks.ts'

let schema: GraphQLSchema | undefined

/** Keeps the schema that GraphiQL asked for, by which questions are marked. */
export const keepSchema = (asked: GraphQLSchema): void => {
  schema = asked
}

/** Asks what a reader asks, and keeps a drawing of the answer; the answers to a subscription come as they are. */
export const fetcher: GraphiQLProps['fetcher'] = async (operation, options) => {
  const asked = { ...operation, operationName: nameOf(operation) }
  const answered = isSubscription(asked)
    ? follow(asked, options?.headers)
    : withDrawing(asked, options?.headers)
  return answered as ReturnType<GraphiQLProps['fetcher']>
}

async function withDrawing(asked: Operation, headers?: Readonly<Record<string, unknown>>): Promise<Answer> {
  const query = schema && markedQuestion(asked.query, schema, asked.operationName)
  if (query === undefined) return ask(asked, headers)
  const { data, ...rest } = await ask({ ...asked, query }, headers)
  // An error has to say what is wrong with the question as it was written, and where in it.
  const answer = rest.errors ? await ask(asked, headers) : { data: withoutMarks(data), ...rest }
  if (data !== undefined && data !== null) keepDrawing(answer, graphOf(data))
  return answer
}

/** The graph of a question that the drawing adds, together with what is drawn already. */
export async function graphWith(asked: Operation, before: AnswerGraph): Promise<AnswerGraph> {
  const query = schema && markedQuestion(asked.query, schema)
  const { data, errors } = await ask({ ...asked, query: query ?? asked.query })
  if (errors) throw new Error(messageOf(errors))
  return graphOf(data, before)
}

const messageOf = (errors: unknown): string =>
  Array.isArray(errors) ? errors.map(({ message }) => message).join(' ') : String(errors)

/** For a moment after a change of tabs, GraphiQL still sends the name of the operation in the tab before. */
const nameOf = ({ query, operationName }: Parameters<GraphiQLProps['fetcher']>[0]) =>
  operationName && query.includes(operationName) ? operationName : undefined
