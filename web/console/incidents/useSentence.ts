import { clockText, useSpeech } from '@kit'
import type { TimelineEntry } from '@wire'
import { useLive } from '../shell'
import { useQueue } from './useQueue'

/** One readable line for each thing that happened. */
export function useSentence() {
  const { t, te, term, comma } = useSpeech()
  const { boards } = useLive()
  const { nameOf } = useQueue()

  function personOf(facts: TimelineEntry['facts']): string {
    if (typeof facts['name'] === 'string') return facts['name']
    const id = String(facts['member'] ?? '')
    const asked = Object.values(boards.value.call_outs).flatMap(({ offers }) => offers).find(({ member }) => member === id)
    return asked?.name ?? boards.value.members[id]?.name ?? t('incidents.somebody')
  }

  const numberOf = (id: unknown): string => {
    const row = boards.value.incidents[String(id)]
    return row ? `#${row.number}` : t('incidents.another')
  }
  const optional = (key: string, value: unknown): string => (value ? t(key, { value: String(value) }) : '')
  const pick = (base: string, word: unknown): string => (te(`${base}.${String(word)}`) ? `${base}.${String(word)}` : `${base}.other`)

  return ({ kind, facts }: TimelineEntry): string => {
    const stuck = `dispatch.stuck.${String(facts['note'])}`
    const note = optional('incidents.said_note', te(stuck) ? t(stuck) : facts['note'])
    switch (kind) {
      case 'incidents.incident_received': return t('incidents.said.received', { category: nameOf(String(facts['category'])), source: term('source', String(facts['source'])) })
      case 'incidents.incident_amended': return t('incidents.said.amended', { fields: (facts['fields'] as string[]).map(field => (te(`incidents.fact.${field}`) ? t(`incidents.fact.${field}`) : field)).join(comma.value) })
      case 'incidents.incident_noticed': return t('incidents.said.noticed')
      case 'incidents.incident_recommended': return t('incidents.said.recommended', { n: Number(facts['count']) })
      case 'incidents.incident_moved': {
        const verb = String(facts['verb'])
        return t(pick('incidents.said.moved', verb), { verb: te(`incidents.verb.${verb}`) ? t(`incidents.verb.${verb}`) : verb, status: term('status', String(facts['status'])), into: numberOf(facts['into']), to: String(facts['to'] ?? '') }) + note
      }
      case 'incidents.service_marked': {
        const service = term('service', String(facts['service']))
        if (facts['arrived']) return t('incidents.said.service_arrived', { service })
        return t('incidents.said.service', { service, time: facts['expected_s'] == null ? '—' : clockText(Number(facts['expected_s'])) })
      }
      case 'incidents.incident_filed': return t('incidents.said.filed')
      case 'dispatch.call_out_started': return t(facts['by_hand'] ? 'incidents.said.started_by_hand' : 'incidents.said.started', { policy: term('policy', String(facts['policy'])) })
      case 'dispatch.call_out_moved': return t(pick('incidents.said.call_out', facts['verb']), { status: term('call_out', String(facts['status'])) }) + note
      case 'dispatch.call_out_changed': return t(pick('incidents.said.changed', facts['change']), { name: personOf(facts) })
      case 'dispatch.call_out_filed': return t('incidents.said.filed')
      case 'dispatch.offer_moved': {
        const why = te(`dispatch.ended.${String(facts['reason'])}`) ? t('incidents.said_note', { value: t(`dispatch.ended.${String(facts['reason'])}`) }) : ''
        const eta = facts['eta_s'] == null ? '' : clockText(Number(facts['eta_s']))
        return t(pick('incidents.said.offer', facts['verb']), { name: personOf(facts), status: term('offer', String(facts['status'])), eta }) + why
      }
      case 'dispatch.role_given': return t('incidents.said.role', { name: personOf(facts), role: term('offer_role', String(facts['role'])) })
      case 'voice.clip_recorded': return t(`voice.kept.${String(facts['part'])}`)
      default: return kind
    }
  }
}
