import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** Wraps long lines, so that a comment can be read without scrolling, and shows more of a long answer. */
export function EditorOptions() {
  const query = useGraphiQL((state) => state.queryEditor)
  const response = useGraphiQL((state) => state.responseEditor)
  useEffect(() => {
    query?.updateOptions({ fontSize: 13, wordWrap: 'on', wrappingIndent: 'indent' })
    response?.updateOptions({ fontSize: 13 })
  }, [query, response])
  return null
}
