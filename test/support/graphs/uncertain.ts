import type { Bundle } from '../../../src/bundle/format.ts'
import { bundle, statement } from '../../bundle/small-bundle.ts'

/** Three statements of one event: one by Ada, one by Ada or Ben, and one by Ada, and perhaps by Ben too. */
export const uncertain: Bundle = bundle({
  format: 'on-record-bundle/2',
  organisations: [{ id: 'organisation:ukraine', name: 'Ukraine', organisationKind: 'STATE' }],
  persons: [
    { id: 'person:ada', name: 'Ada' },
    { id: 'person:ben', name: 'Ben' },
  ],
  memberships: [
    {
      id: 'membership:ben',
      member: 'person:ben',
      organisation: 'organisation:ukraine',
      role: 'spokesman',
      from: { edtf: '2024', basis: 'STATED' },
    },
  ],
  statements: [
    statement('certain', { speakers: [{ actor: 'person:ada' }], about: ['organisation:ukraine'] }),
    statement('unclear', {
      speakers: [],
      saidAt: { edtf: '2025-06-09', basis: 'STATED' },
      about: ['organisation:ukraine'],
      candidates: [
        {
          actor: 'person:ben',
          role: 'spokesman',
          likelihood: 'LIKELY',
          basis: 'The Daily says that a spokesman spoke, and there are two.',
        },
        { actor: 'person:ada', likelihood: 'UNLIKELY', basis: 'She was abroad that day.' },
      ],
    }),
    statement('joined', {
      speakers: [{ actor: 'person:ada' }],
      candidates: [{ actor: 'person:ben', likelihood: 'EVEN_CHANCE', basis: 'He stood beside her.' }],
    }),
  ],
  relations: [],
})
