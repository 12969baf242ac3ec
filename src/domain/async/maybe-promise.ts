/**
 * A value that may already be available. Awaiting a list of such values is free if all are, whereas each promise costs
 * a turn of the event loop.
 */
export type MaybePromise<T> = T | Promise<T>

/** Continues with a value, synchronously if it is available. */
export const whenThere = <T, Then>(
  value: MaybePromise<T>,
  then: (value: T) => MaybePromise<Then>,
): MaybePromise<Then> => (value instanceof Promise ? value.then(then) : then(value))
