import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { getOperationAST, OperationTypeNode, parse } from 'graphql'
import { useEffect, useRef } from 'react'
import { linkedQuestion } from './linked-question.ts'

/** Asks what a link brought along, once, so that its drawing is there at once. Only a query: a link writes nothing. */
export function LinkedAnswer() {
  const { run } = useGraphiQLActions()
  const isReady = useGraphiQL(({ schema, queryEditor }) => Boolean(schema && queryEditor))
  const isAsked = useRef(false)
  useEffect(() => {
    if (!isReady || isAsked.current || !linkedQuestion || !isQuery(linkedQuestion.query)) return
    isAsked.current = true
    run()
  }, [isReady, run])
  return null
}

function isQuery(text: string): boolean {
  try {
    return getOperationAST(parse(text))?.operation === OperationTypeNode.QUERY
  } catch {
    return false
  }
}
