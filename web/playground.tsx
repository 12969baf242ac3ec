import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { lazy, Suspense, useState } from 'react'
import { ActiveTab } from './active-tab.tsx'
import { AnswerBar } from './answer-bar.tsx'
import { EditorOptions } from './editor-options.tsx'
import { examplesOpenedFirst } from './examples.ts'
import { examplesPane } from './examples-pane.tsx'
import { fetcher, keepSchema } from './fetcher.ts'
import { LinkedAnswer } from './linked-answer.tsx'
import { linkedQuestion } from './linked-question.ts'
import mark from './mark.svg'
import { storage } from './storage.ts'
import { TokenField } from './token-field.tsx'

const plugins = [HISTORY_PLUGIN, examplesPane]
/** What a link asks comes first. */
const defaultTabs = [
  ...(linkedQuestion ? [linkedQuestion] : []),
  ...examplesOpenedFirst.map(({ document }) => ({ query: document })),
]

/** Loaded when a reader wants it. */
const GraphPane = lazy(async () => ({ default: (await import('./graph/graph-pane.tsx')).GraphPane }))

/** On a narrow screen the editors need the room, and the pane is one click away. */
const paneOpenedFirst = window.innerWidth >= 1100 && !linkedQuestion?.isDrawn ? examplesPane : undefined

/** GraphiQL under a header that says what this is. */
export function Playground() {
  const [isDrawn, setIsDrawn] = useState(linkedQuestion?.isDrawn ?? false)
  return (
    <>
      <header className="masthead">
        <img src={mark} alt="" width="22" height="22" />
        <h1>On Record</h1>
        <p>who said what, with the receipts</p>
        <nav>
          <a href="./guide.html">How to read an answer</a>
        </nav>
        <TokenField />
      </header>
      <main>
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          schemaDescription
          onSchemaChange={keepSchema}
          defaultTabs={defaultTabs}
          initialQuery={linkedQuestion?.query}
          initialVariables={linkedQuestion?.variables}
          plugins={plugins}
          visiblePlugin={paneOpenedFirst}
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <EditorOptions />
          <ActiveTab />
          <GraphiQL.Footer>
            <AnswerBar isDrawn={isDrawn} onDraw={setIsDrawn} />
          </GraphiQL.Footer>
          {linkedQuestion?.isDrawn && <LinkedAnswer />}
          {isDrawn && (
            <Suspense>
              <GraphPane onClose={() => setIsDrawn(false)} />
            </Suspense>
          )}
        </GraphiQL>
      </main>
    </>
  )
}
