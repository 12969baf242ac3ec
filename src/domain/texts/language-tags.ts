const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** A language by its tag: "Ukrainian" for `uk`. */
export const languageName = (tag: string): string => names.of(tag) ?? tag

/** Whether two tags stand for one language, however it is written or wherever it is spoken: `en-GB` and `en-US`. */
export const isSameLanguage = (one: string, other: string): boolean => primary(one) === primary(other)

const primary = (tag: string) => tag.split('-')[0]?.toLowerCase()
