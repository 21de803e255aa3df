/** Reporting, with or without an account; and the codes this phone was told to keep. */
import { ref, shallowRef } from 'vue'
import { isRefused, type ClueBox, type ClueSent } from '@wire'
import { recall, remember } from '../shell/memory'
import { ask } from '../shell/useWire'
import { emptyForm, sentOf } from './form'

const DEVICE = 'clue.device'
const CODES = 'clue.codes'
const MOST_CODES = 20

/** Made up once and by chance; it tells nobody anything, and keeps the day's measure. */
function device(): string {
  const known = recall<string>(DEVICE) ?? crypto.randomUUID()
  remember(DEVICE, known)
  return known
}

export const keptCodes = (): string[] => recall<string[]>(CODES) ?? []
export const keepCode = (code: string): void => { remember(CODES, [code, ...keptCodes().filter(one => one !== code)].slice(0, MOST_CODES)) }
export const forgetCode = (code: string): void => { remember(CODES, keptCodes().filter(one => one !== code)) }

export function useReport(token?: string) {
  const box = shallowRef<ClueBox | null>(null)
  const refused = shallowRef<unknown>(null)
  const form = ref(emptyForm(new Date()))
  const sent = shallowRef<ClueSent | null>(null)

  async function open(): Promise<void> {
    refused.value = null
    if (!token) return
    try {
      box.value = await ask<ClueBox>('GET', `/api/clue-box/${encodeURIComponent(token)}`)
    } catch (error) {
      refused.value = error
    }
  }

  /** The same key until it went through: sent again after a lost answer, it is one clue with one code. */
  async function send(): Promise<void> {
    const body = sentOf(form.value)
    try {
      sent.value = token
        ? await ask<ClueSent>('POST', `/api/clue-box/${encodeURIComponent(token)}`, { body: { ...body, device: device() } })
        : await ask<ClueSent>('POST', '/api/clues', { body })
    } catch (error) {
      if (isRefused(error) && error.status !== 0 && error.status < 500) form.value.key = crypto.randomUUID()
      throw error
    }
    form.value = emptyForm(new Date())
  }
  return { box, refused, form, sent, open, send }
}
