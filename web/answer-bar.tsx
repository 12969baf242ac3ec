import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { type MouseEvent, useState } from 'react'
import { linkTo } from './linked-question.ts'

type Props = { readonly isDrawn: boolean; readonly onDraw: (isDrawn: boolean) => void }

/** Below this width, a pane on the left leaves no room for a drawing on the right. */
const roomForBoth = 1800

/** What can be done with an answer: to draw it, and to send its question to somebody. */
export function AnswerBar({ isDrawn, onDraw }: Props) {
  const { setVisiblePlugin } = useGraphiQLActions()
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex])
  const [copied, setCopied] = useState('')
  const link = linkTo({ query: tab?.query ?? '', variables: tab?.variables ?? '', isDrawn })

  const draw = () => {
    if (!isDrawn && window.innerWidth < roomForBoth) setVisiblePlugin(null)
    onDraw(!isDrawn)
  }
  /** A server without TLS may not write to the clipboard: there a browser's own menu copies the link. */
  const copy = async (event: MouseEvent) => {
    event.preventDefault()
    await navigator.clipboard?.writeText(link)
    setCopied(link)
  }

  return (
    <div className="answer-bar">
      <button type="button" aria-pressed={isDrawn} onClick={draw}>
        <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
          <path d="M6 14.5L9.5 8M11.5 7.5L14.5 11" />
          <circle cx="5" cy="16" r="2" />
          <circle cx="10.5" cy="6" r="2.5" />
          <circle cx="15.5" cy="12.5" r="2" />
        </svg>
        Graph
      </button>
      <a href={link} onClick={copy}>
        {copied === link ? 'Link copied' : 'Copy a link'}
      </a>
    </div>
  )
}
