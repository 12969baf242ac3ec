import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { GraphiQLProps } from 'graphiql'
import { type Example, examplesByGroup } from './examples.ts'
import { isNarrow } from './narrow.ts'

/** The pane that lists every example. Choosing one goes to its tab, or opens a tab for it. */
export const examplesPane: NonNullable<GraphiQLProps['plugins']>[number] = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesList,
}

function ExamplesList() {
  const { addTab, changeTab, setVisiblePlugin } = useGraphiQLActions()
  const tabs = useGraphiQL((state) => state.tabs)
  const activeTab = useGraphiQL((state) => state.activeTabIndex)
  const editor = useGraphiQL((state) => state.queryEditor)

  function open({ document }: Example) {
    // On a phone the pane covers what it opens.
    if (isNarrow()) setVisiblePlugin(null)
    const tab = tabs.findIndex(({ query }) => query === document)
    if (tab >= 0) return changeTab(tab)
    addTab()
    editor?.setValue(document)
  }

  return (
    <section className="examples" aria-label="Examples">
      <h2>Questions to ask</h2>
      <p>About the two articles of June 2025 that ship with it. Choose one, then press the play button.</p>
      {examplesByGroup.map(({ group, examples }) => (
        <section key={group} aria-label={group}>
          <h3>{group}</h3>
          <ul>
            {examples.map((example) => (
              <ExampleEntry
                key={example.name}
                example={example}
                isOpen={tabs[activeTab]?.query === example.document}
                isReady={editor !== undefined}
                onOpen={open}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

type EntryProps = {
  readonly example: Example
  readonly isOpen: boolean
  readonly isReady: boolean
  readonly onOpen: (example: Example) => void
}

/** A question; when it is open, what its answer is like and what to change for one's own. */
function ExampleEntry({ example, isOpen, isReady, onOpen }: EntryProps) {
  return (
    <li>
      <button type="button" disabled={!isReady} aria-current={isOpen} onClick={() => onOpen(example)}>
        {example.question}
      </button>
      {isOpen && (
        <div className="about">
          <p>{example.explanation}</p>
          <dl>
            <dt>You get</dt>
            <dd>{example.gives}</dd>
            <dt>Change this</dt>
            <dd>{withCode(example.change)}</dd>
          </dl>
        </div>
      )}
    </li>
  )
}

/** Text in which what is between backticks is code. */
const withCode = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 3.5h14v10H9.5L5.5 17v-3.5H3z" strokeLinejoin="round" />
      <path d="M6.5 7h7M6.5 10h4.5" strokeLinecap="round" />
    </svg>
  )
}
