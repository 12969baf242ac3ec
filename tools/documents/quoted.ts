/** Text as a template literal, which reads, and compares, line by line. */
export const quoted = (text: string): string =>
  `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``
