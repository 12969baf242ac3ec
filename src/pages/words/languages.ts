const languages = new Intl.DisplayNames(['en'], { type: 'language' })
const regions = new Intl.DisplayNames(['en'], { type: 'region' })

/** A language by its tag: "Ukrainian" for `uk`. */
export const languageName = (tag: string): string => languages.of(tag) ?? tag

/** A country by its code: "Ukraine" for `UA`. */
export const countryName = (code: string): string => regions.of(code) ?? code
