import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { limitExceeded } from './limits.ts'

const advice = 'Ask for the inner part in a separate request, by id.'

/**
 * Limits how deep a request is nested: each field inside another is one level, also across fragments. Each fragment is
 * measured once, so that nested fragments take time in proportion to their text.
 */
export function depthRule(limit: number) {
  return (context: ValidationContext): ASTVisitor => {
    const ofFragments = new Map<FragmentDefinitionNode, number>()

    function depthOf(selections: SelectionSetNode | undefined): number {
      const depths = (selections?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FIELD) {
          return 1 + depthOf(selection.selectionSet)
        }
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          return depthOf(selection.selectionSet)
        }
        return depthOfFragment(selection.name.value)
      })
      return depths.reduce((deepest, depth) => Math.max(deepest, depth), 0)
    }

    function depthOfFragment(name: string): number {
      const fragment = context.getFragment(name)
      if (!fragment) {
        return 0
      }
      const known = ofFragments.get(fragment)
      if (known !== undefined) {
        return known
      }
      // A fragment inside itself adds no depth here; NoFragmentCyclesRule refuses it.
      ofFragments.set(fragment, 0)
      const depth = depthOf(fragment.selectionSet)
      ofFragments.set(fragment, depth)
      return depth
    }

    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation.selectionSet)
        if (depth > limit) {
          context.reportError(limitExceeded('depth', depth, limit, advice))
        }
      },
    }
  }
}
