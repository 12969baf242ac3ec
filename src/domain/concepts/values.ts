import type { Field, Fields } from './fields.ts'

/** The type of a field's value in a record. */
export type Value<F extends Field> = F extends { readonly type: 'text' | 'id' | 'reference' }
  ? string
  : F extends { readonly type: 'number' | 'integer' }
    ? number
    : F extends { readonly type: 'flag' }
      ? boolean
      : F extends { readonly type: 'term'; readonly terms: readonly (infer Term)[] }
        ? Term
        : F extends { readonly type: 'part'; readonly part: { readonly fields: infer P extends Fields } }
          ? Values<P>
          : F extends { readonly type: 'list'; readonly of: infer Item extends Field }
            ? Value<Item>[]
            : never

type Left = { readonly optional: true } | { readonly takenOut: true }

/** The types of several fields' values. An absent optional value means null, an absent list is empty. */
export type Values<F extends Fields> = {
  -readonly [K in keyof F as F[K] extends Left ? never : K]: Value<F[K]>
} & {
  -readonly [K in keyof F as F[K] extends Left ? K : never]?: F[K] extends
    | { readonly type: 'list' }
    | { readonly takenOut: true }
    ? Value<F[K]>
    : Value<F[K]> | null | undefined
} extends infer All
  ? { [K in keyof All]: All[K] }
  : never
