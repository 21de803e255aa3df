import { clockText, useSpeech } from '@kit'

/** Why somebody is chosen or passed over, as a sentence. */
export function useReason() {
  const { t, te, term, day, distance, comma } = useSpeech()

  function said(facts: Readonly<Record<string, unknown>>): Record<string, string> {
    return Object.fromEntries(Object.entries(facts).map(([name, value]) => {
      if (name === 'skill' || name === 'skills') return [name, String(value).split(',').map(code => term('skill', code.trim())).join(comma.value)]
      if (name === 'item' || name === 'items') return [name, String(value).split(',').map(code => term('item', code.trim())).join(comma.value)]
      if (name === 'until') return [name, day(String(value))]
      if (name === 'status') return [name, term('offer', String(value))]
      if (name === 'passed') return [name, te(`dispatch.passed_short.${String(value)}`) ? t(`dispatch.passed_short.${String(value)}`) : String(value)]
      if (name.endsWith('_s') || name === 'seconds') return [name, clockText(Number(value))]
      if (name.endsWith('metres') || name.endsWith('_m')) return [name, distance(Number(value))]
      return [name, String(value ?? '')]
    }))
  }

  return {
    why: (code: string, facts: Readonly<Record<string, unknown>>): string => (te(`dispatch.why.${code}`) ? t(`dispatch.why.${code}`, said(facts)) : code),
    whyNot: (code: string, facts: Readonly<Record<string, unknown>>): string => {
      const full = te(`dispatch.passed.${code}`) && Object.keys(facts).length > 0
      return full ? t(`dispatch.passed.${code}`, said(facts)) : te(`dispatch.passed_short.${code}`) ? t(`dispatch.passed_short.${code}`) : code
    },
  }
}
