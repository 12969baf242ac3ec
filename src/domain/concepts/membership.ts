import { evidence } from './evidence.ts'
import { id, list, optional, part, reference, text } from './fields.ts'
import { dated } from './parts.ts'

export const Membership = {
  kind: 'membership',
  called: 'a membership',
  example: 'membership:volodymyr-zelensky-ukraine',
  about: "An actor's membership of an organisation.",
  fields: {
    id: id('Membership'),
    member: reference('The actor who belongs to it.', 'Actor'),
    organisation: reference('The organisation that the member belongs to.', 'Organisation'),
    role: optional(text('The role, e.g. "President".', 200)),
    from: optional(dated('When it began.')),
    to: optional(dated('When it ended.')),
    evidence: optional(list('The receipts that support it.', part('', evidence))),
  },
  naming: ['member', 'organisation'],
  links: ['member', 'organisation'],
  period: { begins: 'from', ends: 'to' },
} as const
