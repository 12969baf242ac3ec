/** A value that may be there already. A list of such values costs nothing where all are: each promise costs a turn. */
export type MaybePromise<T> = T | Promise<T>

/** Goes on with a value, at once where it is there. */
export const whenThere = <T, Then>(
  value: MaybePromise<T>,
  then: (value: T) => MaybePromise<Then>,
): MaybePromise<Then> => (value instanceof Promise ? value.then(then) : then(value))
