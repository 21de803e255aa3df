import type { Application, MemberRecord } from '@wire'

/** What the form holds: every field a text or a list, as the controls have it. */
export interface MemberForm {
  name: string; phone: string; force: Application['force']; mode: NonNullable<Application['mode']>; leader: boolean; insured_from: string; insured_until: string
  skills: SkillForm[]; kit: string[]
}

/** `claimed`: nobody has seen any proof yet. */
export interface SkillForm { code: string; until: string; language: string; number: string; claimed: boolean }

export const emptySkill = (): SkillForm => ({ code: '', until: '', language: '', number: '', claimed: false })

export const emptyForm = (): MemberForm => ({ name: '', phone: '', force: 'volunteer', mode: 'foot', leader: false, insured_from: '', insured_until: '', skills: [], kit: [] })

export const formOf = (member: MemberRecord): MemberForm => ({
  name: member.name, phone: member.phone, force: member.force, mode: member.mode, leader: member.leader, insured_from: member.insured_from ?? '', insured_until: member.insured_until ?? '',
  skills: member.skills.map(({ code, until, language, number, claimed }) => ({ code, until: until ?? '', language, number, claimed })), kit: [...member.kit],
})

/** Keys of the sentences for what is wrong, by field. The telephone is only asked for once: it is how one signs in. */
export function problems(form: MemberForm, isNew: boolean): Record<string, string> {
  const found: Record<string, string> = {}
  if (!form.name.trim()) found['name'] = 'members.wrong.name'
  if (isNew && !/^\+?[\d\s()./-]{5,30}$/.test(form.phone.trim())) found['phone'] = 'members.wrong.phone'
  const codes = form.skills.map(skill => `${skill.code} ${skill.language}`)
  if (form.skills.some(skill => !skill.code)) found['skills'] = 'members.wrong.skill'
  if (new Set(codes).size < codes.length) found['skills'] = 'members.wrong.twice'
  if (form.insured_from && form.insured_until && form.insured_until < form.insured_from) found['insured'] = 'members.wrong.insured'
  return found
}

/** What the server is told. */
export function applicationOf(form: MemberForm): Application {
  const skills = form.skills.map(({ until, ...skill }) => ({ ...skill, language: skill.code === 'interpreter' ? skill.language : '', until: until || null }))
  return { name: form.name.trim(), phone: form.phone.trim(), force: form.force, mode: form.mode, leader: form.leader, insured_from: form.insured_from || null, insured_until: form.insured_until || null, skills, kit: form.kit }
}

/** Only what is different; the telephone never is. */
export function amendmentOf(form: MemberForm, before: MemberRecord): Partial<Application> {
  const was: Record<string, unknown> = { ...applicationOf(formOf(before)) }
  const changed = Object.entries(applicationOf(form)).filter(([name, value]) => name !== 'phone' && JSON.stringify(value) !== JSON.stringify(was[name]))
  return Object.fromEntries(changed)
}
