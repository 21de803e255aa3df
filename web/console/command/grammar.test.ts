import { match } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { meanings, placeOf, type Deed, type Known } from './grammar'
import { speller } from './spelling'

const at = { latitude: 31.05, longitude: 121.44 }
const call = (number: number, verbs: string[] = []) => ({ id: `i${number}`, number, category: '火灾', place: '龙吴路5511号', text: '电瓶车起火', caller: '王女士 139', verbs: ['open', ...verbs] })
const known: Known = {
  people: [{ id: 'yu', name: '喻明' }, { id: 'min', name: '闵思远' }, { id: 'yuxia', name: '俞霞' }],
  calls: [call(2), call(27, ['recall', 'hold']), call(270, ['recall'])],
  houses: [{ id: 'h1', name: '永北平安屋', at }],
  posts: [{ name: '必到点3', at }],
  places: [{ name: '龙吴路5511号', at }],
  called: [{ id: 'r3', rollCall: 'c', number: 3, name: '永北平安屋 · 3岗', signs: ['平安 03', '永北屋'] }, { id: 'r4', rollCall: 'c', number: 4, name: '华泾平安屋 · 东门', signs: ['平安 13'] }],
  categories: [{ id: 'fire', zh: '火灾', en: 'Fire' }, { id: 'medical', zh: '急病、受伤', en: 'Sudden illness or injury' }],
  pages: [{ id: 'houses', zh: '平安屋', en: 'Houses' }, { id: 'plan', zh: '方案', en: 'Plan' }],
  inHand: null,
  spelt: speller(match),
}
const deeds = (line: string, more: Partial<Known> = {}): Deed[] => meanings(line, { ...known, ...more }).map(({ deed }) => deed)
const first = (line: string, more: Partial<Known> = {}): Deed | undefined => deeds(line, more)[0]

describe('a person', () => {
  it.each(['zh 喻', 'zhao 喻', '找喻', '找 喻明', 'find 喻', 'zh ym', 'zh yum', 'find yuming', 'ym', '喻'])('%s finds 喻明', line =>
    expect(first(line)).toEqual({ does: 'person', id: 'yu', name: '喻明' }))

  it('offers everybody who sounds so, those whose name begins so first, and the list of members', () =>
    expect(deeds('zh yu')).toEqual([
      { does: 'person', id: 'yu', name: '喻明' }, { does: 'person', id: 'yuxia', name: '俞霞' }, { does: 'person', id: 'min', name: '闵思远' },
      { does: 'search', page: 'members', words: 'yu' },
    ]))
})

describe('a roll-call', () => {
  const third = { does: 'reply', id: 'r3', rollCall: 'c', number: 3, name: '永北平安屋 · 3岗' }
  it.each([
    ['call 3 ok', { ...third, way: 'radio', words: 'ok' }],
    ['点名 3', { ...third, way: 'radio', words: '' }],
    ['点名3 电话 在岗', { ...third, way: 'telephone', words: '在岗' }],
    ['call 平安03 ok', { ...third, way: 'radio', words: 'ok' }],
    ['点名 平安 3 电话 一切正常', { ...third, way: 'telephone', words: '一切正常' }],
    ['call 永北屋 在岗', { ...third, way: 'radio', words: '在岗' }],
    ['call 永北 ok', { ...third, way: 'radio', words: 'ok' }],
    ['call', { does: 'page', page: 'roll_calls' }],
  ])('%s', (line, deed) => { expect(first(line)).toEqual(deed) })
  it('nobody who was not called', () => expect(deeds('call 9 ok').filter(({ does }) => does === 'reply')).toEqual([]))
})

describe('a call', () => {
  const start: Deed = { does: 'start', category: 'fire', place: '龙吴路5511号', at }
  it.each(['fire longwu 5511', '火灾 龙吴路5511', '火灾龙吴路5511', 'huozai lw5511', 'hz 龙吴路5511', 'ＦＩＲＥ　longwu 5511'])('%s starts a fire there', line => expect(first(line)).toEqual(start))
  it.each([['fire longwu 5511', 'longwu 5511'], ['火灾龙吴路5511', '龙吴路5511'], ['who 永北', '永北'], ['谁必到点3', '必到点3'], ['zh 喻', ''], ['fire', '']])('%s asks the map for “%s”', (line, place) => expect(placeOf(line, known)).toBe(place))
  it('is started with the words as they are where the map knows no such place', () =>
    expect(deeds('fire nowhere', { places: [] })).toEqual([{ does: 'start', category: 'fire', place: 'nowhere', at: null }]))
  it('is not started on the beginning of a word alone', () => expect(deeds('ji nowhere', { places: [] })).toEqual([]))
  it('takes a word from its beginning, not from its middle', () => expect(deeds('病受 龙吴路5511')).not.toContainEqual(expect.objectContaining({ does: 'start' })))
  it('is started without a place', () => expect(first('火灾')).toEqual({ does: 'start', category: 'fire', place: '', at: null }))
})

describe('an incident', () => {
  it.each(['27', '#27', 'open 27', '打开 27'])('%s opens it', line => expect(first(line)).toEqual({ does: 'incident', verb: 'open', id: 'i27' }))
  it.each(['recall 27', 'recall27', '召回27', '召回 #27', 'zh 27', 'zhaohui 27'])('%s recalls everybody from it, and from no other', line =>
    expect(deeds(line).filter(deed => deed.does === 'incident')).toEqual([{ does: 'incident', verb: 'recall', id: 'i27' }]))
  it.each(['recall 2', 'close 27', 'recall 99'])('%s is not possible, so it is not offered', line => expect(deeds(line).filter(deed => deed.does === 'incident')).toEqual([]))
  it('is the one in hand where no number is said', () => expect(deeds('召回', { inHand: 'i270' })).toEqual([{ does: 'incident', verb: 'recall', id: 'i270' }]))
  it('is found by what was said and by whom', () => expect(deeds('电瓶车')).toContainEqual({ does: 'incident', verb: 'open', id: 'i27' }))
})

describe('who is near', () => {
  it.each(['who 必到点3', '谁必到点3', '谁 bdd3', 'near 必到点', '必到点3'])('%s', line => expect(first(line)).toEqual({ does: 'who', name: '必到点3', at }))
  it.each(['永北小区', 'yongbeixiaoqu', 'ybxq'])('is the very place, not one whose name begins so: %s', typed => {
    const gate = { name: '永北小区大门', at }
    expect(deeds(`谁 ${typed}`, { posts: [gate], places: [{ name: '永北小区', at }] }).map(deed => deed.does === 'who' && deed.name)).toEqual(['永北小区', '永北小区大门'])
  })
  it('a house', () => expect(first('谁 永北')).toEqual({ does: 'who', name: '永北平安屋', at }))
})

describe('the screen', () => {
  it.each([['plan', 'plan'], ['fangan', 'plan'], ['fa', 'plan'], ['houses', 'houses'], ['paw', 'houses'], ['new', 'new']])('%s goes to %s', (line, page) => expect(first(line)).toEqual({ does: 'page', page }))
  it.each([['静音', 'mute'], ['jy', 'mute'], ['light', 'light'], ['暗色', 'dark'], ['english', 'english'], ['zhongwen', 'chinese'], ['?', 'keys']])('%s: %s', (line, what) => expect(first(line)).toEqual({ does: 'set', what }))
})

it('nothing is meant by nothing, and what is unknown is looked for in the records', () => {
  expect(meanings('  ', known)).toEqual([])
  expect(deeds('xyzzy')).toEqual([{ does: 'search', page: 'archive', words: 'xyzzy' }])
})

it('is said once, and groups stand together', () => {
  const groups = meanings('zh', known).map(({ group }) => group)
  expect(groups.filter((group, i) => group !== groups[i - 1])).toEqual([...new Set(groups)])
})
