/** What the form about a clue holds, and what the server is told. Pure. Nothing of it is kept on the phone. */
import type { ClueDraft, Point } from '@wire'

export const CONDUCTS = ['theft', 'break_in', 'fraud', 'violence', 'threat', 'following', 'gambling', 'drugs', 'weapons', 'fire_hazard', 'dumping', 'abuse_at_home', 'damage', 'traffic', 'noise', 'other'] as const
export const OFTEN = ['once', 'several', 'daily', 'unknown'] as const

export interface ClueForm { key: string; danger: boolean | null; conduct: string; at: Point | null; happened: string; ongoing: boolean; often: string; text: string; contact: string }

/** As a field for day and time shows it: the wall clock of this phone. */
export function wallClock(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}T${two(moment.getHours())}:${two(moment.getMinutes())}`
}

export const emptyForm = (now: Date): ClueForm => ({ key: crypto.randomUUID(), danger: null, conduct: '', at: null, happened: wallClock(now), ongoing: false, often: 'unknown', text: '', contact: '' })

/** Keys of the sentences for what is missing, in the order of the page. */
export function missing(form: ClueForm): string[] {
  return [...(form.conduct ? [] : ['conduct']), ...(form.at ? [] : ['at']), ...(form.happened ? [] : ['happened']), ...(form.conduct === 'other' && !form.text.trim() ? ['text'] : [])]
}

export function sentOf(form: ClueForm): ClueDraft {
  return {
    key: form.key, conduct: form.conduct as ClueDraft['conduct'], at: { ...(form.at as Point), datum: 'wgs84' }, happened: new Date(form.happened).toISOString(), ongoing: form.ongoing,
    danger: form.danger ?? false, often: form.often as ClueDraft['often'], text: form.text.trim(), contact: form.contact.trim(),
  }
}

/** A code as it is read out: in fours. */
export const inFours = (code: string): string => code.replace(/\D/g, '').slice(0, 16).replace(/(\d{4})(?=\d)/g, '$1 ')
