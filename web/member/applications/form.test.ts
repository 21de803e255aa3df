import { expect, it } from 'vitest'
import { emptyForm, problems, sentOf } from './form'

const AT = { latitude: 31.1, longitude: 121.4 }

it('says what is missing, a merchant his shop, in the order of the page', () => {
  expect(problems({ ...emptyForm(), name: '陈' })).toEqual([])
  expect(problems({ ...emptyForm(), force: 'merchant' })).toEqual(['name', 'shopName', 'shopAddress', 'shopPin'])
  const form = emptyForm()
  expect(problems({ ...form, name: '陈', house: { ...form.house, on: true } })).toEqual(['houseName', 'housePin'])
})

it('turns parts of the day into hours, the night into the next day', () => {
  expect(sentOf({ ...emptyForm(), slots: ['1-morning', '7-night'] }, 't', 1).hours).toEqual([{ day: 1, start: 360, end: 720 }, { day: 7, start: 1320, end: 360 }])
})

it('tells a home only of who has no shop, and never the draft of a shop that is not his', () => {
  const form = { ...emptyForm(), name: '陈', home: AT, shop: AT, shopName: 'x', shopAddress: 'y' }
  expect(sentOf(form, 't', 1)).toMatchObject({ home: { ...AT, datum: 'wgs84' }, shop: null, house: null })
  expect(sentOf({ ...form, force: 'merchant' }, 't', 1)).toMatchObject({ home: null, shop: { name: 'x', at: { ...AT, datum: 'wgs84' } } })
})

it('splits the posts of a house by whatever comma was typed', () => {
  const form = emptyForm()
  const sent = sentOf({ ...form, house: { ...form.house, on: true, name: '平安屋', at: AT, posts: '东门，西门、 北门' } }, 't', 1)
  expect(sent.house?.posts?.map(post => post.name)).toEqual(['东门', '西门', '北门'])
})
