import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { GraphiQLProps } from 'graphiql'
import { type Example, examples } from './examples.ts'
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
      <ol>
        {examples.map((example) => {
          const isOpen = tabs[activeTab]?.query === example.document
          return (
            <li key={example.name}>
              <button type="button" disabled={!editor} aria-current={isOpen} onClick={() => open(example)}>
                <strong>{example.question}</strong>
                {isOpen && <span>{example.explanation}</span>}
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 3.500h14v10H9.500L5.500 17v-3.500H3z" strokeLinejoin="round" />
      <path d="M6.500 7h7M6.500 10h4.500" strokeLinecap="round" />
    </svg>
  )
}
