import { PartOfDocument } from '../../generated/page-operations.ts'
import type { Page } from '../page.ts'
import { notFound, withdrawn } from '../parts/absent.ts'
import { pathOf } from '../site.ts'

/** What is part of another record, or says something of one, has no page: its id leads to that of the other. */
export const partPage: Page = async (asked) => {
  const { node } = await asked.ask(PartOfDocument, { id: asked.name })
  switch (node?.__typename) {
    case 'Withdrawn':
      return withdrawn(node)
    case 'Attribution':
      return { movedTo: `${pathOf(node.statement.id)}#${node.id}`, status: 303 }
    case 'Evidence':
      return 'attested' in node.of ? statedAt(node.of.attested) : { movedTo: pathOf(node.of.id), status: 303 }
    case 'Attestation':
      return statedAt(node.of)
    case 'Participation':
      return { movedTo: pathOf(node.event.id), status: 303 }
    case 'Membership':
      return { movedTo: pathOf(node.member.id), status: 303 }
    case 'Assessment':
      return { movedTo: `${pathOf(node.statement.id)}#${node.id}`, status: 303 }
    case 'ReliabilityGrade':
      return { movedTo: `${pathOf(node.publisher.id)}#${node.id}`, status: 303 }
    case 'Judgement': {
      const [judged] = [...node.actorIds, ...node.sourceIds]
      return judged === undefined ? notFound(asked) : { movedTo: pathOf(judged), status: 303 }
    }
    default:
      return notFound(asked)
  }
}

/** Where a page shows what sources state of its fields. */
const statedAt = ({ id }: { readonly id: string }) => ({
  movedTo: `${pathOf(id)}#stated`,
  status: 303 as const,
})
