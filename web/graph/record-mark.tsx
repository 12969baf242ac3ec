import { kindOf } from './kinds.ts'

/** The mark of a record's type: its shape says which, its colour what it belongs to. */
export function RecordMark({ type, scale = 1 }: { type: string; scale?: number }) {
  const { family, outline, isHollow } = kindOf(type)
  return (
    <path
      className={`mark of-${family}${isHollow ? ' hollow' : ''}`}
      d={outline}
      transform={scale === 1 ? undefined : `scale(${scale})`}
    />
  )
}
