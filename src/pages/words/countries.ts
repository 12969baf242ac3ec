const regions = new Intl.DisplayNames(['en'], { type: 'region' })

/** A country by its code: "Ukraine" for `UA`. */
export const countryName = (code: string): string => regions.of(code) ?? code
