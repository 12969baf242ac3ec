import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { textsOfDirectory } from '../../src/verification/texts-directory.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-record-texts-'))
})

const write = (name: string, text: string) => writeFile(join(directory, name), text)

test('a text is named by its source, and its ending says its format', async () => {
  await write('source-daily-2025.md', 'Kyiv')
  await write('source-weekly.html', '<p>Kyiv')
  await write('source-monthly.MD', '*Kyiv*')
  await write('README.md', 'no text of a source')
  const textOf = await textsOfDirectory(directory)
  expect(await textOf('source:daily-2025')).toEqual({ raw: 'Kyiv', format: 'MARKDOWN' })
  expect(await textOf('source:weekly')).toEqual({ raw: '<p>Kyiv', format: 'HTML' })
  expect(await textOf('source:monthly')).toEqual({ raw: '*Kyiv*', format: 'MARKDOWN' })
  expect(await textOf('source:yearly')).toBeNull()
})

test('an index names files otherwise', async () => {
  await write('000_article.TXT', 'Kyiv')
  // As some editors save it, with a byte order mark.
  await write('index.json', '\uFEFF{ "source:daily": "000_article.TXT" }')
  const textOf = await textsOfDirectory(directory)
  expect(await textOf('source:daily')).toEqual({ raw: 'Kyiv', format: 'PLAIN' })
})

test('a page is read in the encoding that it declares, what declares none in the one that is named', async () => {
  const cyrillic = (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0xc4, 0xe0])])
  await writeFile(join(directory, 'source-page.html'), cyrillic('<meta charset="windows-1251">'))
  await writeFile(join(directory, 'source-text.txt'), cyrillic(''))
  await write('source-marked.md', '\uFEFFДа')
  const textOf = await textsOfDirectory(directory, 'windows-1251')
  expect(await textOf('source:page')).toMatchObject({ raw: '<meta charset="windows-1251">Да' })
  expect(await textOf('source:text')).toMatchObject({ raw: 'Да' })
  expect(await textOf('source:marked')).toMatchObject({ raw: 'Да' })
  await expect((await textsOfDirectory(directory))('source:text')).rejects.toThrow('--encoding windows-1251')
})

test('a text is of the directory, wherever an index or a link may point', async () => {
  await write('index.json', '{ "source:a": "../../etc/hostname", "source:b": "link.txt" }')
  await symlink('/etc/hostname', join(directory, 'link.txt'))
  const textOf = await textsOfDirectory(directory)
  await expect(textOf('source:b')).rejects.toThrow('it is outside the directory of texts.')
  await expect(textOf('source:a')).rejects.toThrow(/outside the directory|no such file/)
})

test('what is wrong is told', async () => {
  await expect(textsOfDirectory(join(directory, 'none'))).rejects.toThrow('there is no such directory.')
  await mkdir(join(directory, 'index.json'))
  await expect(textsOfDirectory(directory)).rejects.toThrow('index.json: it cannot be read (EISDIR).')
  await rm(join(directory, 'index.json'), { recursive: true })
  await write('index.json', '[]')
  await expect(textsOfDirectory(directory)).rejects.toThrow('it is not a list of files by id.')
  await write('index.json', '{ "source:weekly": "none.txt" }')
  await expect((await textsOfDirectory(directory))('source:weekly')).rejects.toThrow('there is no such file.')
  await write('source-daily.md', 'a')
  await write('source-daily.txt', 'b')
  await expect(textsOfDirectory(directory)).rejects.toThrow('are both the text of source:daily.')
})
