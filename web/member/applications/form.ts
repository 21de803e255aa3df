/** What the application form holds, and what the server is told. Pure. */
import type { ApplicationDraft, Force, Mode, Point } from '@wire'

export interface PlannedHouseForm { on: boolean; name: string; responsible: string; hours: string; posts: string; at: Point | null; place: string }
export interface ApplyForm {
  key: string; consents: string[]; name: string; force: Force; mode: Mode; vehicle: string; skills: string[]; languages: string[]; slots: string[]; note: string
  home: Point | null; homePlace: string; shopName: string; shopKind: string; shopHours: string; shopAddress: string; shop: Point | null; house: PlannedHouseForm
}

/** Four parts of a day: minutes from, to; the night ends on the next day. */
export const PARTS: Readonly<Record<string, readonly [number, number]>> = { morning: [6 * 60, 12 * 60], afternoon: [12 * 60, 18 * 60], evening: [18 * 60, 22 * 60], night: [22 * 60, 6 * 60] }

export const emptyForm = (): ApplyForm => ({
  key: crypto.randomUUID(), consents: [], name: '', force: 'volunteer', mode: 'foot', vehicle: '', skills: [], languages: [], slots: [], note: '', home: null, homePlace: '',
  shopName: '', shopKind: '', shopHours: '', shopAddress: '', shop: null, house: { on: false, name: '', responsible: '', hours: '', posts: '', at: null, place: '' },
})

/** Keys of the sentences for what is missing, in the order of the page. */
export function problems(form: ApplyForm): string[] {
  const found: string[] = []
  if (!form.name.trim()) found.push('name')
  if (form.force === 'merchant' && !form.shopName.trim()) found.push('shopName')
  if (form.force === 'merchant' && !form.shopAddress.trim()) found.push('shopAddress')
  if (form.force === 'merchant' && !form.shop) found.push('shopPin')
  if (form.house.on && !form.house.name.trim()) found.push('houseName')
  if (form.house.on && !form.house.at) found.push('housePin')
  return found
}

const dated = (at: Point) => ({ ...at, datum: 'wgs84' as const })

export function sentOf(form: ApplyForm, token: string, wording: number): ApplicationDraft {
  const hours = form.slots.map(slot => {
    const [day = '1', part = 'morning'] = slot.split('-')
    const [start, end] = PARTS[part] ?? [0, 0]
    return { day: Number(day), start, end }
  })
  const { house } = form
  const posts = house.posts.split(/[,，、\n]/).map(name => name.trim()).filter(Boolean)
  const isMerchant = form.force === 'merchant'
  return {
    token, wording, name: form.name.trim(), force: form.force, mode: form.mode, vehicle: form.vehicle.trim(), note: form.note.trim(), languages: form.languages, hours,
    skills: form.skills.map(code => ({ code, language: '' })), consents: form.consents as ApplicationDraft['consents'],
    home: isMerchant || !form.home ? null : dated(form.home),
    shop: isMerchant && form.shop ? { name: form.shopName.trim(), kind: form.shopKind.trim(), hours: form.shopHours.trim(), address: form.shopAddress.trim(), at: dated(form.shop) } : null,
    house: house.on && house.at ? { name: house.name.trim(), responsible: house.responsible.trim(), hours: house.hours.trim(), at: dated(house.at), posts: posts.map(name => ({ name, at: dated(house.at as Point) })) } : null,
  }
}
