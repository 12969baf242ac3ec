import { pageArguments } from '../../domain/paging/pages.ts'
import type {
  StatementConnectionResolvers,
  StatementGroupResolvers,
  StatementGroupValueResolvers,
} from '../../generated/resolvers.ts'
import { narrowingOf, recordIn, statementGroups } from '../../records/pages/groups.ts'
import type { EntityRow } from '../../records/read/rows.ts'
import { connection } from '../connections.ts'
import { nodesOf, recordNamed } from '../selections/parts.ts'
import { pageRowsOf } from '../selections/wanted.ts'

/** The most groups that are shown at once. */
const groupsBound = 1_000

export const StatementConnection: StatementConnectionResolvers = {
  ...connection,
  groups: (list, { by, first }) =>
    statementGroups(list, by, pageArguments({ first }, { order: 'LARGEST', max: groupsBound }).first),
}

export const StatementGroup: StatementGroupResolvers = {
  values: ({ values }) => [...values],
  statements: async (group, args, context, info) =>
    group.of.within(
      await narrowingOf(group, context.records),
      pageArguments(args, { order: group.of.order }),
      () => pageRowsOf(info, context, 'Statement', ...nodesOf),
    ),
}

export const StatementGroupValue: StatementGroupValueResolvers = {
  record: (value, _args, context, info) => {
    const id = recordIn(value)
    return id === null ? null : recordNamed<EntityRow>(context.records.entity, id, 'Entity', context, info)
  },
}
