import { expect, it } from 'vitest'
import type { MemberRecord } from '@wire'
import { amendmentOf, applicationOf, emptyForm, formOf, problems } from './form'

const proof = { language: '', number: '', claimed: false }

const WANG: MemberRecord = {
  id: 'm', name: '王芳', phone: '138****1111', force: 'merchant', mode: 'foot', status: 'active', skills: [{ ...proof, code: 'aed', until: null, verified_by: '' }], kit: ['torch'],
  insured_from: null, insured_until: '2026-01-01', consents: [], verifiers: {}, leader: false, location_consent: null, reason: '', next: [], version: 1, home: null,
}

it('sends only what is different, and never the masked telephone', () => {
  expect(amendmentOf(formOf(WANG), WANG)).toEqual({})
  expect(amendmentOf({ ...formOf(WANG), insured_until: '', kit: [] }, WANG)).toEqual({ insured_until: null, kit: [] })
  expect(amendmentOf({ ...formOf(WANG), phone: '13900000000' }, WANG)).toEqual({})
})

it('says what is wrong before anything is sent', () => {
  expect(problems({ ...emptyForm(), name: ' ', phone: '12' }, true)).toEqual({ name: 'members.wrong.name', phone: 'members.wrong.phone' })
  expect(problems({ ...formOf(WANG), skills: [{ ...proof, code: 'aed', until: '' }, { ...proof, code: 'aed', until: '' }] }, false)).toEqual({ skills: 'members.wrong.twice' })
  expect(problems({ ...formOf(WANG), skills: [{ ...proof, code: '', until: '' }] }, false)).toEqual({ skills: 'members.wrong.skill' })
})

it('turns empty dates into none', () => {
  expect(applicationOf({ ...emptyForm(), name: ' 李 ', phone: '13800001111', skills: [{ ...proof, code: 'aed', until: '' }] })).toMatchObject({ name: '李', insured_until: null, skills: [{ code: 'aed', until: null }] })
})
