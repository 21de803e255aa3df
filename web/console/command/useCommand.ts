import { useRouter } from 'vue-router'
import { useI18n } from 'vue-i18n'
import { useAccess } from '../access'
import { useDraft } from '../incidents'
import { useRollCall } from '../roll_calls'
import { keysShown, mute, say, setTheme, spot, useLanguage, useTry, wish, type Spot } from '../shell'
import type { Deed } from './grammar'

type Start = Extract<Deed, { does: 'start' }>

const callOf = ({ category, place, at }: Start) => ({ category, place, at: at ? { ...at, datum: 'wgs84' as const } : null })

/** Does what was meant. What cannot be taken back is only begun: its own dialog asks. */
export function useCommand() {
  const { t } = useI18n()
  const router = useRouter()
  const { speak } = useLanguage()
  const { begin, restore, saveAtOnce } = useDraft()
  const { enter } = useRollCall()
  const attempt = useTry()
  const seesMap = useAccess().may('incident.read')

  const open = (id: string) => router.push({ name: 'incident', params: { id } })

  async function look(at: Spot): Promise<void> {
    if (!['queue', 'new', 'plan', 'incident', 'near'].includes(String(router.currentRoute.value.name))) await router.push({ name: 'queue' })
    spot.value = at
  }

  function start(deed: Start): void {
    const before = begin(callOf(deed))
    if (before) say(t('command.put_aside'), 'success', { act: t('command.bring_back'), run: () => restore(before) })
    void router.push({ name: 'new' })
  }

  /** Saves the call as it is, without the form. */
  async function startAtOnce(deed: Start): Promise<void> {
    await attempt(async () => {
      const incident = await saveAtOnce(callOf(deed))
      say(t('incidents.saved', { n: incident.number }))
      await open(incident.id)
    })
  }

  function set(what: string): void {
    if (what === 'light' || what === 'dark') setTheme(what)
    else if (what === 'english' || what === 'chinese') speak(what === 'english' ? 'en' : 'zh-CN')
    else if (what === 'mute' || what === 'sound') mute(what === 'mute')
    else if (what === 'keys') keysShown.value = true
  }

  async function run(deed: Deed): Promise<void> {
    switch (deed.does) {
      case 'incident':
        if (deed.verb !== 'open') wish.value = { incident: deed.id, verb: deed.verb }
        await open(deed.id)
        break
      case 'person': await look({ kind: 'member', id: deed.id }); break
      case 'house': await (seesMap.value ? look({ kind: 'house', id: deed.id }) : router.push({ name: 'house', params: { id: deed.id } })); break
      case 'who': await router.push({ name: 'near', query: { name: deed.name, at: `${deed.at.latitude},${deed.at.longitude}` } }); break
      case 'start': start(deed); break
      case 'page': await router.push({ name: deed.page }); break
      case 'search': await router.push({ name: deed.page, query: { q: deed.words } }); break
      case 'reply': await attempt(async () => { await enter(deed.rollCall, deed.id, deed.way, deed.words); say(t('roll_calls.entered', { n: deed.number })) }); break
      case 'set': set(deed.what)
    }
  }

  return { run, startAtOnce }
}
