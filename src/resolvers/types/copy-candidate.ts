import type { SharedPassage } from '../../domain/copies/shared-wording.ts'
import { assertRecordId } from '../../domain/ids.ts'
import { pageArguments } from '../../domain/paging/pages.ts'
import { codePointIndex } from '../../domain/texts/code-points.ts'
import type { CopyCandidateResolvers, QueryResolvers } from '../../generated/resolvers.ts'
import { recordNamed } from '../selections/parts.ts'
import { required } from './record.ts'

export const copyQueries: Pick<QueryResolvers, 'copyCandidates'> = {
  copyCandidates(_root, { source, ...args }, { records }) {
    if (source != null) assertRecordId(source, 'source')
    return records.copyCandidates(pageArguments(args, { order: 'ALIKE' }), source ?? null)
  },
}

/** The most passages that a candidate shows. */
const passagesBound = 20

const lengthOf = ({ one: { from, to } }: SharedPassage) => to - from

export const CopyCandidate: CopyCandidateResolvers = {
  sources: ({ ids }, _args, context, info) =>
    ids.map((id) => required(recordNamed(context.records.source, id, 'Source', context, info), id)),
  passages({ texts: [text, other], passages }) {
    const [points, otherPoints] = [codePointIndex(text), codePointIndex(other)]
    const longest = [...passages].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, passagesBound)
    return passages.flatMap((passage) => {
      if (!longest.includes(passage)) return []
      const { one, other: there } = passage
      return {
        exact: text.slice(one.from, one.to),
        start: points.codePointAt(one.from),
        end: points.codePointAt(one.to),
        otherStart: otherPoints.codePointAt(there.from),
        otherEnd: otherPoints.codePointAt(there.to),
      }
    })
  },
}
