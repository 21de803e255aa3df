/** Applying by a link: what the link says, the draft kept on this phone, sending it once. */
import { ref, shallowRef, watch } from 'vue'
import { isRefused, type ApplicationDraft, type Invited, type MyApplication } from '@wire'
import { sendProof } from '../proofs'
import { recall, remember } from '../shell/memory'
import { useWire } from '../shell/useWire'
import { emptyForm, sentOf, type ApplyForm } from './form'

const nameOf = (token: string): string => `apply.${token}`

export function useApply(token: string) {
  const { ask } = useWire()
  const invited = shallowRef<Invited | null>(null)
  const refused = shallowRef<unknown>(null)
  const form = ref<ApplyForm>({ ...emptyForm(), ...recall<Partial<ApplyForm>>(nameOf(token)) })
  const photos = shallowRef<Readonly<Record<string, Blob>>>({})
  watch(form, draft => { remember(nameOf(token), draft) }, { deep: true })

  async function open(): Promise<void> {
    refused.value = null
    try {
      invited.value = await ask<Invited>('GET', `/api/invited/${encodeURIComponent(token)}`)
      if (invited.value.force) form.value.force = invited.value.force
    } catch (error) {
      refused.value = error
    }
  }

  /** The same key until it went through: pressed twice, or sent again after a lost answer, it is one application. */
  async function send(): Promise<void> {
    const body: ApplicationDraft = sentOf(form.value, token, invited.value?.wording ?? 0)
    try {
      await ask<MyApplication>('POST', '/api/applications', { body, idempotencyKey: form.value.key })
    } catch (error) {
      if (isRefused(error) && error.status !== 0 && error.status < 500) form.value.key = crypto.randomUUID()
      throw error
    }
    remember(nameOf(token), null)
    for (const code of form.value.skills) if (photos.value[code]) await sendProof(code, '', photos.value[code])
  }
  return { invited, refused, form, photos, open, send }
}
