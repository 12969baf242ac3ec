import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** Scrolls to a tab that was opened beyond the end of the row, which GraphiQL does not. */
export function ActiveTab() {
  const activeTab = useGraphiQL((state) => state.activeTabIndex)
  useEffect(() => {
    document
      .querySelectorAll('.graphiql-tabs > *')
      [activeTab]?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [activeTab])
  return null
}
