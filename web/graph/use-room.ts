import { useCallback, useState } from 'react'
import type { Extent } from './layout.ts'

/** The room that an element has, once it has been measured, and the element's ref. */
export function useRoom(): [Extent | null, (element: HTMLElement | null) => (() => void) | undefined] {
  const [room, setRoom] = useState<Extent | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    const observer = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth, height: element.clientHeight }),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [room, ref]
}
