import { describe, expect, test } from 'vitest'
import { foldName, nameTerms } from '../../../src/domain/names/names.ts'

describe('one name, however it is written', () => {
  test.each([
    ['Zelenskyy', 'Zelenskiy', 'Zelensky', 'ZELENSKY', 'Zelenskyi', 'Zelenskij', 'Зеленський', 'Зеленский'],
    ['Medinsky', 'Medinskiy', 'Medinskii', 'Мединский', 'Медінський'],
    ['Volodymyr Zelenskyy', 'Володимир Зеленський', 'volodymyr  zelensky'],
    ['Vladimir Medinsky', 'Владимир Мединский'],
    ['Andriy Yermak', 'Andrii Yermak', 'Andrii Ermak', 'Андрій Єрмак'],
    ['Yevgeny Prigozhin', 'Evgeny Prigozhin', 'Евгений Пригожин'],
    ['Sergey Lavrov', 'Sergei Lavrov', 'Сергей Лавров'],
    ['Yulia', 'Yuliia', 'Юлия', 'Юлія'],
    ['Sybiha', 'Сибіга'],
    ['Khrushchev', 'Хрущёв', 'Хрущев'],
    ['Kyiv', 'Київ'],
    ['Erdoğan', 'Erdogan', 'ERDOĞAN'],
    ['İstanbul', 'Istanbul', 'ISTANBUL'],
    ['Coordination-Headquarters', 'Coordination Headquarters', 'Coordination—Headquarters'],
    ["Russia's", 'Russia’s', 'Russia'],
    ['O’Brien', "O'Brien", 'OBrien'],
    ["Солов'їв", 'Солов’їв', 'Soloviv'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map(foldName)).size).toBe(1)
  })
})

test.each([
  ['Vladimir', 'Volodymyr'],
  ['Владимир', 'Володимир'],
  ['Kiev', 'Kyiv'],
  ['Medinsky', 'Medvedev'],
  ['Zelensky', 'Zelenska'],
  ['Year', 'Ear'],
])('%s is not %s', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other))
})

describe('what tells a name apart', () => {
  test.each([
    ['the Kremlin', ['kremlin']],
    ['President Zelenskyy', ['zelenski']],
    ['Ukrainian President Volodymyr Zelensky', ['ukrainian', 'volodimir', 'zelenski']],
    ['Russian lead negotiator Vladimir Medinsky', ['russian', 'vladimir', 'medinski']],
    ['Lt. Gen. Kyrylo Budanov', ['kirilo', 'budanov']],
    ["Russia's Defense Ministry", ['russia', 'defense', 'ministri']],
    ['Ministry of Defense of Russia', ['ministri', 'defense', 'russia']],
  ])('%s: articles and titles before a name do not', (name, terms) => {
    expect(nameTerms(name)).toEqual(terms)
  })

  test.each([
    ['the spokesman', ['spokesman']],
    ['Prime Minister', ['prime', 'minister']],
    ['President of Ukraine', ['president', 'ukraine']],
    ["President's Office", ['president', 'office']],
    ['The Of', ['the', 'of']],
  ])('%s: a title does where it is the name, or a part of it', (name, terms) => {
    expect(nameTerms(name)).toEqual(terms)
  })
})
