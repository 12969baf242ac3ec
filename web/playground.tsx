import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { ActiveTab } from './active-tab.tsx'
import { EditorOptions } from './editor-options.tsx'
import { examplesOpenedFirst } from './examples.ts'
import { examplesPane } from './examples-pane.tsx'
import { fetcher } from './fetcher.ts'
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

/** On a narrow screen the editors need the room, and the pane is one click away. */
const paneOpenedFirst = window.innerWidth >= 1100 ? examplesPane : undefined

/** GraphiQL under a header that says what this is. */
export function Playground() {
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
          defaultTabs={defaultTabs}
          initialQuery={linkedQuestion?.query}
          initialVariables={linkedQuestion?.variables}
          plugins={plugins}
          visiblePlugin={paneOpenedFirst}
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <EditorOptions />
          <ActiveTab />
        </GraphiQL>
      </main>
    </>
  )
}
